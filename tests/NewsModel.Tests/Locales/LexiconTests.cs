using NewsModel.Locales;
using Xunit;

namespace NewsModel.Tests.Locales;

public sealed class LexiconTests
{
    /// <summary>Words are made when they are first met, so a wrong row, or two words of one hash, would be seen by a reader only.</summary>
    [Fact]
    public void Every_name_of_the_tables_is_found_under_its_first_word()
    {
        var names = 0;
        foreach (var table in LexiconTables.All())
        {
            foreach (var row in table.Rows)
            {
                foreach (var name in table.Columns.SelectMany(row.Variants))
                {
                    var parts = ArabicText.Fold(name.TrimEnd('?')).Split(NameHashes.Separators, StringSplitOptions.RemoveEmptyEntries);
                    var entry = Lexicon.Shared.Find(parts[0]);
                    Assert.Equal(parts[0], entry?.Key);
                    Assert.Same(entry, Lexicon.Shared[entry!.Number]);
                    if (parts.Length == 1) Assert.False(entry.Meanings.IsEmpty);
                    else Assert.Contains(string.Join(' ', parts), entry.Phrases.ToArray().Select(phrase => phrase.Entry.Key));
                    names++;
                }
            }
        }

        Assert.InRange(names, 3000, 30_000);
    }

    [Theory]
    [InlineData("القاهرة", false)]
    [InlineData("توقيت القاهرة", true)]
    [InlineData("ت.م", false)]
    [InlineData("10-رمضان", false)]
    public void A_name_of_several_words_is_also_found_as_one_unless_a_part_is_a_letter_or_a_number(string name, bool joins)
    {
        var hashes = NameHashes.Of(name);
        var parts = ArabicText.Fold(name).Split(NameHashes.Separators);
        Assert.Equal(Lexicon.Hash(parts[0]), hashes.First);
        Assert.Equal(joins ? Lexicon.Hash(string.Concat(parts)) : null, hashes.Joined);
    }

    [Fact]
    public void A_word_that_no_table_has_is_not_found() => Assert.Null(Lexicon.Shared.Find("قسطرينة"));

    [Fact]
    public void A_word_is_made_once_for_all_threads()
    {
        var found = new WordEntry?[64];
        Parallel.For(0, found.Length, i => found[i] = Lexicon.Shared.Find(ArabicText.Fold("ابريل")));
        Assert.NotNull(found[0]);
        Assert.All(found, each => Assert.Same(found[0], each));
    }
}
