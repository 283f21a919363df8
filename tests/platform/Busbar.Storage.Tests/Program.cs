using Busbar.Storage.Tests;

return args is ["--write-until-killed", var path]
    ? await KilledWriter.RunAsync(path)
    : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
