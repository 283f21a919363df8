using Busbar.Bench.Exi;
using Busbar.Bench.Ratios;
using Busbar.Bench.Serving;

switch (args)
{
    case ["ratios", .. var names]:
        return await RatiosCommand.RunAsync(names, CancellationToken.None);
    case ["fuzz", "exi", .. var numbers]:
        return ExiFuzz.Run(numbers);
    case ["serve", .. var server]:
        return await ServeCommand.RunAsync(server);
    default:
        Console.Error.WriteLine("usage: ratios [name...] | fuzz exi [count] [seed] | serve NAME");
        return 2;
}
