using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace Busbar.Operator.Hosting;

/// <summary>Serves the built dashboard, or says that it was not built.</summary>
internal static class Dashboard
{
    private const string NotBuilt = """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>Busbar operator</title>
        <body style="font-family:sans-serif;max-width:40em;margin:4em auto">
        <h1>Busbar operator</h1>
        <p>The dashboard was not built. The operator works all the same: its API is under <a href="/openapi/v1.json">/api</a>.</p>
        <p>With Node installed, build the program again without <code>-p:Dashboard=false</code>.</p>
        """;

    // The pages ask nobody but the operator that serves them, and stand in nobody else's frame; their library sets styles in the page.
    private const string Policy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void Map(WebApplication app, string? folder)
    {
        if (folder is null || !File.Exists(Path.Combine(folder, "index.html")))
        {
            app.MapGet("/", () => Results.Text(NotBuilt, "text/html; charset=utf-8")).ExcludeFromDescription();
            return;
        }

        var files = new PhysicalFileProvider(Path.GetFullPath(folder));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = file => Guard(file.Context) });

        // Addresses within the dashboard are its own; what looks like the API stays an error.
        app.MapFallback("{**path:nonfile}", async (HttpContext http) =>
        {
            if (http.Request.Path.StartsWithSegments("/api"))
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            http.Response.ContentType = "text/html; charset=utf-8";
            Guard(http);
            await http.Response.SendFileAsync(files.GetFileInfo("index.html"));
        });
    }

    private static void Guard(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";

        // Names under assets carry the hash of the content; everything else is asked for again.
        headers.CacheControl = http.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
