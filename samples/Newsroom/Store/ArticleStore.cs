using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using NewsModel;
using Newsroom.Hosting;
using Newsroom.Reading;

namespace Newsroom.Store;

/// <summary>The articles in a file of SQLite. Safe to share between threads: each call has a connection of its own from the pool.</summary>
/// <remarks>SQLite does no asynchronous work, so neither do these methods.</remarks>
internal sealed partial class ArticleStore(IOptions<NewsroomOptions> options, IHostEnvironment environment, TimeProvider clock, ILogger<ArticleStore> log)
{
    private readonly string connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = Path.Combine(environment.ContentRootPath, options.Value.Database),
    }.ToString();

    /// <summary>Makes the file where there is none.</summary>
    public void Open()
    {
        using var connection = Connect();
        // Readers go on while somebody writes.
        connection.Execute("PRAGMA journal_mode = WAL");
        using var schema = new StreamReader(typeof(ArticleStore).Assembly.GetManifestResourceStream("schema.sql")!);
        connection.Execute(schema.ReadToEnd());
    }

    /// <summary>Keeps a page; false when it is kept already.</summary>
    public bool Add(SubmittedPage page)
    {
        using var connection = Connect();
        var article = page.Article;
        var added = connection.Execute(
            """
            INSERT INTO article (id, received, title, site, published, page, article, lines)
            VALUES ($id, $received, $title, $site, $published, $page, $article, $lines)
            ON CONFLICT (id) DO NOTHING
            """,
            ("$id", page.Id.ToString()),
            ("$received", clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture)),
            ("$title", article.Title),
            ("$site", article.Site?.Name),
            ("$published", article.Published?.ToString()),
            ("$page", page.Text),
            ("$article", NewsJson.Serialize(article)),
            ("$lines", JsonSerializer.Serialize(PageLines.Of(page), NewsroomJson.Readable.PageLines))) > 0;
        if (added) LogAdded(page.Id, page.Reading.Lines.Count, page.Reading.Notes.Count);
        return added;
    }

    public StoredArticle? Find(Guid id)
    {
        using var connection = Connect();
        return connection.Query("SELECT id, received, article FROM article WHERE id = $id", ReadArticle, ("$id", id.ToString())).FirstOrDefault();
    }

    /// <summary>The lines of a page as <see cref="PageLines"/> in JSON.</summary>
    public string? FindLines(Guid id)
    {
        using var connection = Connect();
        return connection.Query("SELECT lines FROM article WHERE id = $id", reader => reader.GetString(0), ("$id", id.ToString())).FirstOrDefault();
    }

    public IReadOnlyList<StoredArticle> Latest(int count)
    {
        using var connection = Connect();
        return connection.Query("SELECT id, received, article FROM article ORDER BY sequence DESC LIMIT $count", ReadArticle, ("$count", count));
    }

    /// <summary>The latest that came in before a certain one.</summary>
    public IReadOnlyList<StoredHeadline> List(long before, int count)
    {
        using var connection = Connect();
        return connection.Query(
            "SELECT sequence, id, received, title, site, published FROM article WHERE sequence < $before ORDER BY sequence DESC LIMIT $count",
            reader => new StoredHeadline(reader.GetInt64(0), Guid.Parse(reader.GetString(1)), Time(reader.GetString(2)), reader.Text(3), reader.Text(4), reader.Text(5)),
            ("$before", before),
            ("$count", count));
    }

    public long Count()
    {
        using var connection = Connect();
        return connection.Query("SELECT count(*) FROM article", reader => reader.GetInt64(0))[0];
    }

    [LoggerMessage(LogLevel.Information, "Added {Id}: {Lines} lines, {Notes} notes.")]
    private partial void LogAdded(Guid id, int lines, int notes);

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }

    private static StoredArticle ReadArticle(SqliteDataReader reader) =>
        new(Guid.Parse(reader.GetString(0)), Time(reader.GetString(1)), NewsJson.Deserialize(reader.GetString(2)));

    private static DateTimeOffset Time(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
