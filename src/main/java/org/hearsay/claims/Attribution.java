package org.hearsay.claims;

import java.util.List;
import org.hearsay.article.TextSpan;

/**
 * Somebody is said to have said something: the words for who, for the saying, and for what.
 *
 * @param source the words for the speaker or document, one span; empty if nobody is named ("reportedly")
 * @param cue the words for the saying: "said", "according to"
 * @param content the words for what is said; empty if it is not in the text
 * @param speaker who that is; {@link Party#NONE} if nobody is named
 */
public record Attribution(List<TextSpan> source, TextSpan cue, List<TextSpan> content, Party speaker) {

    public Attribution {
        source = List.copyOf(source);
        content = List.copyOf(content);
    }
}
