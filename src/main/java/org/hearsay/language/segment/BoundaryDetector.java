package org.hearsay.language.segment;

import java.util.List;
import org.hearsay.article.TextSpan;

/** Proposes pieces of a text: sentences of a line, or words of a sentence. Thread-safe. */
public interface BoundaryDetector {

    /** {@return the pieces in order, without the white space between them} */
    List<TextSpan> detect(String text);
}
