package org.hearsay.reading.html;

import java.util.List;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.metadata.WrittenDate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What schema.org microdata tells: elements with {@code itemprop} inside an article's {@code itemscope}. */
final class Microdata {
    private static final Evaluator ARTICLE =
            Selector.evaluatorOf("[itemscope][itemtype*=Article], [itemscope][itemtype$=BlogPosting]");

    private Microdata() {}

    static ArticleMetadata of(FactElements elements) {
        return elements.first(ARTICLE).map(Microdata::toldIn).orElse(ArticleMetadata.UNKNOWN);
    }

    private static ArticleMetadata toldIn(Element scope) {
        return new ArticleMetadata(
                value(scope, "headline"),
                "",
                Outlet.named(publisher(scope)),
                WrittenDate.parse(value(scope, "datePublished")).orElse(EdtfDate.UNKNOWN),
                authors(scope),
                value(scope, "inLanguage"));
    }

    private static String publisher(Element scope) {
        Element publisher = scope.selectFirst("[itemprop=publisher]");
        if (publisher == null) {
            return "";
        }
        Element name = publisher.selectFirst("[itemprop=name]");
        return name == null ? (publisher.hasAttr("itemscope") ? "" : valueOf(publisher)) : valueOf(name);
    }

    private static List<String> authors(Element scope) {
        return scope.select("[itemprop=author]").stream()
                .map(author -> {
                    Element name = author.selectFirst("[itemprop=name]");
                    return valueOf(name == null ? author : name).replaceFirst("(?i)^by:? ", "");
                })
                .filter(name -> !name.isEmpty() && name.length() <= 60 && !name.startsWith("http"))
                .distinct()
                .toList();
    }

    private static String value(Element scope, String property) {
        Element element = scope.selectFirst("[itemprop=" + property + "]");
        return element == null ? "" : valueOf(element);
    }

    private static String valueOf(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (element.hasAttr(attribute)) {
                return CleanText.line(element.attr(attribute));
            }
        }
        return CleanText.line(element.text());
    }
}
