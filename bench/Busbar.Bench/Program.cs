using Busbar.Bench.Ratios;

if (args is ["ratios", .. var names])
{
    return await RatiosCommand.RunAsync(names, CancellationToken.None);
}

Console.Error.WriteLine("usage: ratios [name...]");
return 2;
