using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace Busbar.Utility.Hosting;

/// <summary>Serves the utility's page from the built dashboard, or says that it was not built.</summary>
internal static class Page
{
    private const string Start = "utility.html";

    private const string NotBuilt = """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>Busbar utility</title>
        <body style="font-family:sans-serif;max-width:40em;margin:4em auto">
        <h1>Busbar utility</h1>
        <p>The page was not built. The utility works all the same: OpenADR 3.1 is at <code>/openadr3/3.1.0</code>, 3.0.1 at
        <code>/openadr3/3.0.1</code>, 2.0b at <code>/OpenADR2/Simple/2.0b</code>.</p>
        """;

    public static void Map(WebApplication app, string? folder)
    {
        if (folder is null || !File.Exists(Path.Combine(folder, Start)))
        {
            app.MapGet("/", () => Results.Text(NotBuilt, "text/html; charset=utf-8"));
            return;
        }

        var files = new PhysicalFileProvider(Path.GetFullPath(folder));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files, DefaultFileNames = [Start] });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files });
    }
}
