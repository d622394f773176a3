using NewsModel;

// Worker PAGE: a service that reads the page, writes the article as JSON Lines, reads them again, and ends the host.
Answers.PrintRuntime();
var builder = Host.CreateApplicationBuilder();
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddNewsModel(options => options with { Timestamps = options.Timestamps with { Region = Region.Egypt } });
var job = new Job(args[0]);
builder.Services.AddSingleton(job);
builder.Services.AddHostedService<Reader>();
await builder.Build().RunAsync();
Answers.Expect("the service did its work", true, job.Done);
return Answers.ExitCode;

internal sealed record Job(string Page)
{
    public bool Done { get; set; }
}

internal sealed class Reader(Job job, PageParser pages, TimestampParser dates, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var article = pages.Parse(await File.ReadAllTextAsync(job.Page, stoppingToken)).Article;
        Answers.Expect("published", Answers.Published, article.Published?.ToString());
        Answers.Expect("date", Answers.Published, dates.Parse(Answers.Line).ToString());

        using var lines = new MemoryStream();
        await JsonLines.WriteAsync(lines, [article, article], cancellationToken: stoppingToken);
        lines.Position = 0;
        var read = 0;
        await foreach (var line in JsonLines.ReadAsync(lines, cancellationToken: stoppingToken))
            Answers.Expect($"line {++read} comes back", true, line.Value == article);
        Answers.Expect("lines", 2, read);

        job.Done = true;
        lifetime.StopApplication();
    }
}
