namespace NewsModel.Tests.Pages;

/// <summary>The invented page of the tables of roles: every row changes a line or two of it.</summary>
internal static class RolePage
{
    public const string Menu = "الرئيسية\nسياسة\nاقتصاد\nرياضة\nثقافة";
    public const string Title = "بلدية المرج تنهي المرحلة الأولى من إنارة الطرق بالطاقة الشمسية";
    public const string Day = "14 مارس 2021 - 17:28";
    public const string Head = $"{Title}\n{Day}";
    public const string First = "أعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال شهرين.";
    public const string Second = "وأضاف أن الأعمدة صنعت محليا، وأن كل عمود يضيء 12 ساعة متواصلة، ما يوفر على البلدية فاتورة كهرباء كانت ترهق موازنتها كل عام.";
    public const string Third = "وقال رئيس البلدية إن المرحلة الثانية تبدأ في أبريل المقبل، وتشمل الطريق الدائري والحديقة العامة، بكلفة تصل إلى مليون دينار.";

    /// <summary>The roles of all lines that are not blank, in order; "Menu" for those of the menu's five.</summary>
    public static string Roles(string page) =>
        string.Join(' ', PageParser.Default.Parse(page).Lines.Where(line => line.Content.Length > 0).Select(line => line.Role))
            .Replace("Navigation Navigation Navigation Navigation Navigation", "Menu", StringComparison.Ordinal);

    /// <summary>The names of the article's sections, in order.</summary>
    public static string Sections(string page) => string.Join(", ", PageParser.Default.Parse(page).Article.Sections.Select(section => section.Name));

    /// <summary>Title, time of publication, contributors and sections of the article.</summary>
    public static string Article(string page)
    {
        var article = PageParser.Default.Parse(page).Article;
        return $"{article.Title} | {article.Published?.ToString() ?? "-"} | {string.Join(", ", article.Byline?.Contributors.Select(each => each.Name) ?? [])} | {Sections(page)}";
    }
}
