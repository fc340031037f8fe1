package org.hearsay.language.opennlp;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import org.hearsay.article.TextSpan;
import org.hearsay.language.segment.BoundaryDetector;

/** Loads OpenNLP's sentence detector and tokenizer for English (trained on UD English EWT). */
public final class OpenNlpDetectors {
    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

    private OpenNlpDetectors() {}

    /** {@return a detector of sentences} */
    public static BoundaryDetector sentences() throws IOException {
        try (InputStream in = open(SENTENCES)) {
            SentenceModel model = new SentenceModel(in);
            ThreadLocal<SentenceDetectorME> detectors = ThreadLocal.withInitial(() -> new SentenceDetectorME(model));
            return detector(text -> detectors.get().sentPosDetect(text));
        }
    }

    /** {@return a detector of words} */
    public static BoundaryDetector words() throws IOException {
        try (InputStream in = open(TOKENS)) {
            TokenizerModel model = new TokenizerModel(in);
            ThreadLocal<TokenizerME> tokenizers = ThreadLocal.withInitial(() -> new TokenizerME(model));
            return detector(text -> tokenizers.get().tokenizePos(text));
        }
    }

    private static BoundaryDetector detector(Function<String, Span[]> spans) {
        return text -> toSpans(spans.apply(text));
    }

    private static List<TextSpan> toSpans(Span[] spans) {
        return Arrays.stream(spans)
                .map(span -> new TextSpan(span.getStart(), span.getEnd()))
                .toList();
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = SentenceModel.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("the OpenNLP model " + name + " is missing on the class path");
        }
        return in;
    }
}
