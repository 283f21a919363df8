using Busbar.CommandLine;

return await BusbarProgram.RunAsync(args, CommandConsole.ForProcess(), CancellationToken.None);
