package org.hearsay.reading.text;

import java.util.List;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.text.rules.Line;

/**
 * An article as it was pasted from a page or delivered as plain text.
 *
 * @param body the article: headline, then paragraphs, headings and list items as lines, with an empty line between them
 *     except between the items of a list
 * @param told what the text tells of itself: headline, outlet, day, authors
 */
public record PastedPage(String body, ArticleMetadata told) {

    /**
     * Finds the article in a text.
     *
     * @param text as read from the file
     * @param known what is known of the article already; its headline helps to find the first line
     */
    public static PastedPage of(String text, ArticleMetadata known) {
        List<Line> lines = Lines.of(CleanText.of(text));
        return new PageCutter(lines, known).cut();
    }

    static String joined(List<Line> kept) {
        StringBuilder body = new StringBuilder();
        boolean afterItem = false;
        for (Line line : kept) {
            if (body.length() > 0) {
                body.append(afterItem && line.isListItem() ? "\n" : "\n\n");
            }
            body.append(line.text().replaceAll("\\s+", " "));
            afterItem = line.isListItem();
        }
        return body.toString();
    }
}
