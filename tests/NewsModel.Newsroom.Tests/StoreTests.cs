using System.Net;

namespace NewsModel.Newsroom.Tests;

public sealed class StoreTests
{
    [Fact]
    public async Task Articles_outlive_the_program()
    {
        var folder = Directory.CreateTempSubdirectory("newsroom");
        string path, json, lines;
        await using (var first = new NewsroomHost(folder.FullName))
        {
            var client = first.CreateClient();
            path = await client.AddAsync(Texts.Seed);
            (json, lines) = (await client.GetStringAsync($"{path}.json"), await client.GetStringAsync($"{path}/lines"));
        }

        await using (var second = new NewsroomHost(("Newsroom:Database", Path.Combine(folder.FullName, "newsroom.db"))))
        {
            var again = second.CreateClient();
            Assert.Equal(json, await again.GetStringAsync($"{path}.json"));
            Assert.Equal(lines, await again.GetStringAsync($"{path}/lines"));
            Assert.Equal(HttpStatusCode.OK, (await again.PostTextAsync(Texts.Seed)).StatusCode);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_page_that_many_send_at_once_is_new_once()
    {
        await using var host = new NewsroomHost();
        var client = host.CreateClient();
        var responses = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => client.PostTextAsync(Texts.Market))));

        Assert.Equal(1, responses.Count(response => response.StatusCode == HttpStatusCode.Created));
        Assert.Equal(31, responses.Count(response => response.StatusCode == HttpStatusCode.OK));
        Assert.Single((await client.JsonAsync("/articles"))["articles"]!.AsArray());
    }

    [Fact]
    public async Task Many_pages_at_once_are_all_kept_while_others_read()
    {
        await using var host = new NewsroomHost();
        var client = host.CreateClient();
        var writing = Enumerable.Range(1, 60).Select(number => Task.Run(() => client.AddAsync(Texts.Numbered(number))));
        var reading = Enumerable.Range(1, 30).Select(_ => Task.Run(() => client.GetStringAsync("/feed.xml")));
        var paths = await Task.WhenAll(writing.ToList());
        await Task.WhenAll(reading.ToList());

        var listed = (await client.JsonAsync("/articles?limit=100"))["articles"]!.AsArray().Select(each => (string)each!["href"]!);
        Assert.Equal(paths.Order(), listed.Order());
    }

    [Fact]
    public async Task A_list_is_read_page_by_page_without_gaps_while_articles_come_in()
    {
        await using var host = new NewsroomHost();
        var client = host.CreateClient();
        for (var number = 1; number <= 5; number++) await client.AddAsync(Texts.Numbered(number));

        var first = await client.JsonAsync("/articles?limit=2");
        await client.AddAsync(Texts.Numbered(6));
        var second = await client.JsonAsync((string)first["next"]!);
        var third = await client.JsonAsync((string)second["next"]!);

        Assert.Equal(
            [5, 4, 3, 2, 1],
            new[] { first, second, third }.SelectMany(page => page["articles"]!.AsArray()).Select(each => int.Parse(((string)each!["title"]!).Split(' ')[2])));
        Assert.Null(third["next"]);
    }

    [Fact]
    public async Task A_list_shows_what_identifies_an_article()
    {
        await using var host = new NewsroomHost();
        var client = host.CreateClient();
        var path = await client.AddAsync(Texts.Market);
        Assert.Equal(
            $$"""{"articles":[{"id":"{{path[10..]}}","title":"السوق القديمة تفتح أبوابها بعد الترميم","site":"صدى الوادي","published":"2024-05-06T10:15","received":"2024-05-14T09:00:00+00:00","href":"{{path}}"}]}""",
            await client.GetStringAsync("/articles"));
    }

    [Fact]
    public async Task A_file_that_is_no_database_stops_the_start()
    {
        await using var host = new NewsroomHost();
        await File.WriteAllTextAsync(Path.Combine(host.Folder, "newsroom.db"), new string('x', 4096));
        var problem = Assert.ThrowsAny<Exception>(host.CreateClient);
        Assert.Contains("file is not a database", problem.ToString(), StringComparison.Ordinal);
    }
}
