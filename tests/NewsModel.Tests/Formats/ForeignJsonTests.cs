using Xunit;

namespace NewsModel.Tests.Formats;

/// <summary>Documents as sites and agencies write them, read into articles; what was not understood is noted and kept.</summary>
public sealed class ForeignJsonTests
{
    private static readonly ImportOptions Egypt = new() { Timestamps = new TimestampParser(TimestampOptions.Default with { Region = Region.Egypt }) };

    [Fact]
    public void A_graph_of_a_page_its_site_its_author_and_its_image()
    {
        const string Json = """
            {
              "@context": "https://schema.org",
              "@graph": [
                { "@type": "Organization", "@id": "https://example.com/#org", "name": "صحيفة المثال", "url": "https://www.example.com/", "logo": { "@type": "ImageObject", "url": "https://example.com/l.png" } },
                { "@type": "WebPage", "@id": "https://example.com/1", "name": "جسر جديد - صحيفة المثال" },
                { "@type": "ImageObject", "@id": "#main", "contentUrl": "https://example.com/1.jpg", "width": "1200", "height": 800, "caption": "الجسر" },
                { "@type": "Person", "@id": "#huda", "name": "هدى الراوي", "jobTitle": "مراسلة" },
                {
                  "@type": ["NewsArticle", "Article"], "@id": "https://example.com/1#article", "mainEntityOfPage": { "@id": "https://example.com/1" },
                  "headline": "جسر جديد", "datePublished": "2018-03-03T17:28:00+02:00", "dateModified": "2018-03-03T18:00:00+02:00",
                  "author": [ { "@id": "#huda" }, { "@type": "Organization", "name": "قسم الأخبار" } ], "publisher": { "@id": "https://example.com/#org" },
                  "image": { "@id": "#main" }, "articleSection": ["محليات", "طرق"], "keywords": "جسور، طرق, نهر", "inLanguage": "ar-EG", "commentCount": 3
                },
                { "@type": "BreadcrumbList", "itemListElement": [] }
              ]
            }
            """;
        Match(SchemaOrg.Read(Json), "SchemaOrgGraph");
    }

    [Fact]
    public void A_list_of_articles_with_loose_values_and_a_false_Z()
    {
        const string Json = """
            [
              {
                "@context": "http://schema.org", "@type": "http://schema.org/ReportageNewsArticle", "name": { "@value": "خبر أول", "@language": "ar" },
                "author": "هدى الراوي", "creator": "آخر", "image": ["https://example.com/a.jpg", { "@type": "ImageObject", "url": { "x": 1 } }],
                "datePublished": "2018-03-03T17:28:00Z", "dateModified": "السبت ٣ مارس ٢٠١٨ ٢٨: ٠٥ م", "mainEntityOfPage": true,
                "inLanguage": { "@type": "Language", "name": "Arabic", "alternateName": "ar" }, "articleBody": "سطر أول\nسطر ثان", "publisher": "صحيفة المثال"
              },
              { "@type": "Product", "name": "ليس خبرا" },
              { "@type": "NewsArticle", "headline": 7, "datePublished": "قريبا", "url": ["https://example.com/خبر"], "wordCount": "كثير", "keywords": [{ "@type": "DefinedTerm", "name": "وسم" }, "آخر", 5] }
            ]
            """;
        Match(SchemaOrg.Read(Json, Egypt), "SchemaOrgLoose");
    }

    [Fact]
    public void A_ninjs_document_of_an_agency()
    {
        const string Json = """
            {
              "uri": "tag:agency.example,2018:1", "type": "text", "version": "3", "pubstatus": "usable", "urgency": 3, "language": "ar",
              "versionCreated": "2018-03-03T17:28:00+02:00", "firstCreated": "2018-03-03T16:00:00+02:00",
              "headlines": [ { "role": "main", "value": "جسر جديد" }, { "role": "web", "value": "جسر" } ],
              "bodies": [ { "contentType": "application/xhtml+xml", "value": "<h2>أرقام</h2><p>فتح الجسر &amp; النفق.</p>" } ],
              "people": [ { "name": "سامي نور", "rel": "mention" } ], "by": "هدى الراوي",
              "subjects": [ { "name": "نقل", "uri": "https://cv.iptc.org/newscodes/mediatopic/20000337", "rel": "about" } ],
              "infoSources": [ { "name": "وكالة المثال" } ],
              "associations": [
                { "name": "main", "uri": "tag:agency.example,2018:2", "type": "picture", "headlines": [ { "value": "الجسر" } ],
                  "renditions": [ { "name": "web", "href": "https://agency.example/2.jpg", "width": 640, "height": 480, "contentType": "image/jpeg" } ] },
                { "name": "video", "uri": "tag:agency.example,2018:3", "type": "video" }
              ]
            }
            """;
        Match(Ninjs.Read(Json), "NinjsOfAnAgency");
    }

    [Fact]
    public void A_ninjs_document_of_version_1()
    {
        const string Json = """
            [
              {
                "uri": "https://agency.example/1", "type": "text", "versioncreated": "2018-03-03T17:28:00+02:00", "byline": "هدى الراوي", "headline": "جسر جديد",
                "description_text": "ملخص", "body_text": "فقرة أولى.\n\nفقرة ثانية.", "located": "المنصورة", "copyrightnotice": "© الوكالة",
                "associations": { "main": { "uri": "https://agency.example/p", "type": "picture", "byline": "سامي", "description_text": "الجسر",
                  "renditions": { "web": { "href": "https://agency.example/2.jpg", "width": 640 } } } }
              },
              { "type": "text" }
            ]
            """;
        Match(Ninjs.Read(Json), "NinjsOfVersion1");
    }

    [Fact]
    public void Members_that_were_kept_are_written_again()
    {
        const string Json = """
            {"@type":"OpinionNewsArticle","headline":"رأي","url":"https://example.com/1","isAccessibleForFree":true,
            "author":[{"@type":"Person","name":"هدى","jobTitle":"كاتبة"}],"speakable":{"@type":"SpeakableSpecification","xpath":["/html"]}}
            """;
        var read = SchemaOrg.Read(Json).Articles[0];
        var document = SchemaOrg.Write(read);
        Assert.Empty(document.Notes);
        Assert.Equal(read, SchemaOrg.Read(document.Text).Articles[0]);
        Assert.Contains("\"@type\": \"OpinionNewsArticle\"", document.Text, StringComparison.Ordinal);
        Assert.Contains("\"jobTitle\": \"كاتبة\"", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_element_cannot_be_ended_from_inside() => Assert.Equal(
        """
        <script type="application/ld+json">
        {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          "headline": "\u003C/script\u003E\u003Cscript\u003Ealert(1)\u003C/script\u003E"
        }
        </script>
        """,
        SchemaOrg.WriteScript(new Article { Title = "</script><script>alert(1)</script>" }).Text);

    private static void Match(ImportResult read, string name) => Snapshots.Match(
        $"{NewsJson.Serialize([.. read.Articles], JsonRoundTrip.Type<Article[]>(NewsJson.Indented))}\n\n{string.Join('\n', read.Notes)}", "Formats", name);
}
