using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace NewsModel.Newsroom.Tests;

/// <summary>A newsroom with a file and a clock of its own; with <c>UseKestrel</c> on a loopback port, else in memory.</summary>
internal sealed class NewsroomHost : WebApplicationFactory<Program>
{
    private readonly string? ownFolder;
    private readonly (string Name, string Value)[] settings;

    public NewsroomHost(params (string Name, string Value)[] settings)
        : this(Directory.CreateTempSubdirectory("newsroom").FullName, settings) => ownFolder = Folder;

    /// <summary>On a folder that stays when this newsroom closes.</summary>
    public NewsroomHost(string folder, params (string Name, string Value)[] settings) => (Folder, this.settings) = (folder, settings);

    public string Folder { get; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2024, 5, 14, 9, 0, 0, TimeSpan.Zero));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Newsroom:Database", Path.Combine(Folder, "newsroom.db"));
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (ownFolder is null) return;
        SqliteConnection.ClearAllPools();
        Directory.Delete(ownFolder, recursive: true);
    }
}
