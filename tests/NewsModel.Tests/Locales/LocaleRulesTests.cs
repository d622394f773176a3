using NewsModel.Locales;
using Xunit;

namespace NewsModel.Tests.Locales;

/// <summary>The rules themselves, on tables that break them: what a newcomer reads who made that mistake.</summary>
public class LocaleRulesTests
{
    [Fact]
    public void A_row_with_a_cell_too_few_is_named() => Assert.Equal(
        "weekdays.tsv(3,1): expected 3 columns, found 2.",
        Assert.Throws<FormatException>(() => Table("weekdays.tsv", "set\tsource\t1", "# people read this", "arabic\tpress")).Message);

    [Fact]
    public void An_empty_table_is_named() => Assert.Equal(
        "weekdays.tsv(1,1): expected a header, found nothing.",
        Assert.Throws<FormatException>(() => Table("weekdays.tsv")).Message);

    [Fact]
    public void An_empty_source_is_named() => Assert.Equal(
        ["weekdays.tsv(2,3): expected where the row comes from, found nothing."],
        LocaleRules.EmptySources(Table("weekdays.tsv", "set\tregions\tsource\t1", "arabic\t*\t-\tالأحد")));

    [Fact]
    public void An_unknown_value_is_named() => Assert.Equal(
        ["regions.tsv(2,2): expected one of dmy mdy, found 'ydm'."],
        LocaleRules.UnknownValues(Table("regions.tsv", "code\torder", "EG\tydm")));

    [Fact]
    public void An_unknown_region_is_named() => Assert.Equal(
        [
            "weekdays.tsv(2,2): there is no region 'XX' in regions.tsv.",
            "weekdays.tsv(3,2): expected region codes or *, found nothing.",
        ],
        LocaleRules.UnknownRegions(Table("weekdays.tsv", "set\tregions\tsource\t1", "a\tEG XX\tpress\tالأحد", "b\t-\tpress\tالأحد")));

    [Fact]
    public void Arabic_letters_in_front_are_named() => Assert.Equal(
        ["weekdays.tsv(2,2): Arabic letters belong into the name columns."],
        LocaleRules.ArabicOutsideNames(Table("weekdays.tsv", "set\tsource\t1", "a\tصحف\tالأحد")));

    [Fact]
    public void A_month_too_few_or_too_many_is_named() => Assert.Equal(
        ["months.tsv(2,2): expected a name, found nothing.", "months.tsv(3,3): 'نسيء' is one month too many."],
        LocaleRules.MissingNames(Table("months.tsv", "calendar\t1\t13", "gregorian\t-\t-", "gregorian\tيناير\tنسيء", "coptic\tتوت\tنسيء")));

    [Fact]
    public void An_untidy_name_is_named() => Assert.Equal(
        ["weekdays.tsv(2,1): ' الأحد' is no name.", "weekdays.tsv(2,1): '?' is no name.", "weekdays.tsv(2,1): 'أح?د' is no name."],
        LocaleRules.UntidyNames(Table("weekdays.tsv", "1", "السبت| الأحد|?|أح?د")));

    [Fact]
    public void A_spelling_that_folding_knows_already_is_named() => Assert.Equal(
        ["weekdays.tsv(2,1): 'الاحد' is 'الأحد' again."],
        LocaleRules.DoubledNames(Table("weekdays.tsv", "1", "الأحد|أحد|الاحد")));

    [Fact]
    public void A_name_with_two_meanings_is_named_where_both_count()
    {
        string[] rows = ["calendar\tregions\t1\t2", "gregorian\tEG\tيناير\tفبراير", "gregorian\tSA EG\tفبراير\tمارس"];
        Assert.Equal(
            ["months.tsv(3,3): in EG, 'فبراير' says month 1 of gregorian here and month 2 of gregorian in line 2."],
            LocaleRules.Contradictions(Table("months.tsv", rows)));
        Assert.Empty(LocaleRules.Contradictions(Table("months.tsv", [rows[0], rows[1], rows[2].Replace("SA EG", "SA", StringComparison.Ordinal)])));
    }

    private static LocaleTable Table(string name, params string[] lines) => LocaleTable.Read(name, string.Join('\n', lines));
}
