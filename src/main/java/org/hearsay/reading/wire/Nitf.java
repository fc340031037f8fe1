package org.hearsay.reading.wire;

import java.util.List;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.hearsay.reading.metadata.WrittenDate;
import org.jdom2.Element;

/**
 * A document of the News Industry Text Format.
 *
 * <p>See <a href="https://iptc.org/standards/nitf/">the standard</a>; elements of version 3.6 are read, in any
 * namespace.
 */
final class Nitf {
    private Nitf() {}

    static WireArticle read(Element nitf) {
        String headline = Elements.text(nitf, "hl1");
        List<Element> content = Elements.first(nitf, "body.content");
        String dateline = Elements.text(nitf, "dateline");
        String text = content.isEmpty() ? "" : Elements.paragraphs(content.get(0));
        return new WireArticle(
                Elements.attribute(nitf, "doc-id", "id-string"),
                dateline.isEmpty() || text.isEmpty() ? text : dateline + "\n\n" + text,
                new ArticleMetadata(
                        headline.isEmpty() ? Elements.text(nitf, "title") : headline,
                        "",
                        Outlet.named(publisher(nitf)),
                        day(nitf),
                        Writers.of(Elements.all(nitf, "byline")),
                        nitf.getAttributeValue("lang", org.jdom2.Namespace.XML_NAMESPACE, "")));
    }

    private static String publisher(Element nitf) {
        for (String[] place : new String[][] {{"pubdata", "name"}, {"doc.copyright", "holder"}, {"doc-id", "regsrc"}}) {
            String name = Elements.attribute(nitf, place[0], place[1]);
            if (!name.isEmpty()) {
                return name;
            }
        }
        return Elements.text(nitf, "distributor");
    }

    private static EdtfDate day(Element nitf) {
        for (String[] place : new String[][] {
            {"date.issue", "norm"}, {"pubdata", "date.publication"}, {"date.release", "norm"}, {"story.date", "norm"}
        }) {
            String date = Elements.attribute(nitf, place[0], place[1]);
            if (!date.isEmpty()) {
                return WrittenDate.parse(date).orElse(EdtfDate.UNKNOWN);
            }
        }
        return EdtfDate.UNKNOWN;
    }
}
