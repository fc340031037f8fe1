package org.hearsay.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.hearsay.article.Article;
import org.hearsay.claims.ArticleReading;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.Sentence;
import org.hearsay.language.builtin.BuiltInAnalyzer;
import org.hearsay.pipeline.Extractor;
import org.hearsay.pipeline.Pipelines;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Articles per second, one thread: the whole extraction of Hearsay, its first step alone (sentences to dependencies),
 * and beside them OpenNLP's official chain of sentences, tokens, tags and lemmas over the same texts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Threads(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 5, time = 10)
public class ExtractionBenchmark {
    private static final String MODELS = "/opennlp-en-ud-ewt-";
    private static final String VERSION = "-1.3-2.5.4.bin";

    private List<Article> articles = List.of();
    private int next;

    /** Loads the articles. */
    @Setup
    public void load() throws IOException {
        articles = NewsArticles.load();
    }

    private Article nextArticle() {
        Article article = articles.get(next);
        next = (next + 1) % articles.size();
        return article;
    }

    /** Hearsay with its models. */
    @State(Scope.Benchmark)
    public static class Hearsay {
        private final Extractor extractor = Pipelines.extractor(List.of());
        private final LanguageAnalyzer analyzer;

        /** Loads the models. */
        public Hearsay() {
            try {
                analyzer = BuiltInAnalyzer.load();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** OpenNLP with its official English models. */
    @State(Scope.Benchmark)
    public static class OpenNlp {
        private final SentenceDetectorME sentences;
        private final TokenizerME tokens;
        private final POSTaggerME tags;
        private final LemmatizerME lemmas;

        /** Loads the models. */
        public OpenNlp() {
            try {
                sentences = new SentenceDetectorME(new SentenceModel(model("sentence")));
                tokens = new TokenizerME(new TokenizerModel(model("tokens")));
                tags = new POSTaggerME(new POSModel(model("pos")));
                lemmas = new LemmatizerME(new LemmatizerModel(model("lemmas")));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static InputStream model(String step) {
            return Objects.requireNonNull(ExtractionBenchmark.class.getResourceAsStream(MODELS + step + VERSION), step);
        }
    }

    /** {@return what Hearsay reads from the next article} */
    @Benchmark
    public ArticleReading wholeExtraction(Hearsay hearsay) {
        return hearsay.extractor.read(nextArticle());
    }

    /** {@return sentences, tokens, tags, lemmas and dependencies of the next article} */
    @Benchmark
    public List<Sentence> analysisOnly(Hearsay hearsay) {
        return hearsay.analyzer.analyze(nextArticle().body());
    }

    /** Sentences, tokens, tags and lemmas of the next article, by OpenNLP. */
    @Benchmark
    public void openNlpChain(OpenNlp openNlp, Blackhole sink) {
        for (String sentence : openNlp.sentences.sentDetect(nextArticle().body())) {
            String[] tokens = openNlp.tokens.tokenize(sentence);
            sink.consume(openNlp.lemmas.lemmatize(tokens, openNlp.tags.tag(tokens)));
        }
    }
}
