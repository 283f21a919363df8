using Busbar.Bench.Ratios;
using Busbar.Bench.Serving;

switch (args)
{
    case ["ratios", .. var names]:
        return await RatiosCommand.RunAsync(names, CancellationToken.None);
    case ["serve", .. var server]:
        return await ServeCommand.RunAsync(server);
    default:
        Console.Error.WriteLine("usage: ratios [name...] | serve NAME");
        return 2;
}
