package org.hearsay.reading.wire;

import java.util.List;
import java.util.Locale;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.hearsay.reading.html.HtmlFragment;
import org.hearsay.reading.input.ReadingLimits;
import org.hearsay.reading.metadata.WrittenDate;
import org.jdom2.Element;

/**
 * A text item of NewsML-G2, with its content as NITF, XHTML, HTML or plain text within.
 *
 * <p>See <a href="https://iptc.org/standards/newsml-g2/">the standard</a>.
 */
final class NewsMl {
    private NewsMl() {}

    static WireArticle read(Element item, ReadingLimits limits) {
        String language = Elements.attribute(item, "language", "tag");
        return new WireArticle(
                item.getAttributeValue("guid", ""),
                body(item, limits),
                new ArticleMetadata(
                        Elements.text(item, "headline"),
                        "",
                        Outlet.named(publisher(item)),
                        day(item),
                        Writers.of(Elements.all(item, "by")),
                        language.isEmpty()
                                ? item.getAttributeValue("lang", org.jdom2.Namespace.XML_NAMESPACE, "")
                                : language));
    }

    private static String body(Element item, ReadingLimits limits) {
        for (Element inline : Elements.first(item, "inlineXML")) {
            List<Element> nitf = Elements.first(inline, "nitf");
            return nitf.isEmpty()
                    ? Elements.paragraphs(inline)
                    : Nitf.read(nitf.get(0)).body();
        }
        for (Element inline : Elements.first(item, "inlineData")) {
            String type = inline.getAttributeValue("contenttype", "text/plain").toLowerCase(Locale.ROOT);
            return type.contains("html") ? HtmlFragment.paragraphs(inline.getValue(), limits) : inline.getValue();
        }
        return "";
    }

    private static String publisher(Element item) {
        for (String holder : List.of("provider", "infoSource", "copyrightHolder")) {
            for (Element element : Elements.first(item, holder)) {
                String name = Elements.text(element, "name");
                String literal = element.getAttributeValue("literal", "");
                if (!name.isEmpty() || !literal.isEmpty()) {
                    return name.isEmpty() ? literal : name;
                }
            }
        }
        return "";
    }

    private static EdtfDate day(Element item) {
        for (String name : List.of("firstCreated", "versionCreated", "contentCreated")) {
            String date = Elements.text(item, name);
            if (!date.isEmpty()) {
                return WrittenDate.parse(date).orElse(EdtfDate.UNKNOWN);
            }
        }
        return EdtfDate.UNKNOWN;
    }
}
