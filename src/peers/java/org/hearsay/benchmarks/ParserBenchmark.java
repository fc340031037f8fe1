package org.hearsay.benchmarks;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import org.hearsay.article.Article;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.Sentence;
import org.hearsay.language.builtin.BuiltInAnalyzer;
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

/**
 * Articles per second, one thread, from text to dependencies with tags and lemmas: Hearsay's own analysis, and beside
 * it Stanford CoreNLP's with its neural dependency parser and with its default, the constituency parser.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Threads(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 20)
public class ParserBenchmark {
    private List<Article> articles = List.of();
    private int next;

    /** Loads the articles. */
    @Setup
    public void load() throws IOException {
        articles = NewsArticles.load();
    }

    private String nextText() {
        String text = articles.get(next).body();
        next = (next + 1) % articles.size();
        return text;
    }

    /** Hearsay's analysis. */
    @State(Scope.Benchmark)
    public static class Hearsay {
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

    /** CoreNLP with its neural dependency parser. */
    @State(Scope.Benchmark)
    public static class Dependencies {
        private final StanfordCoreNLP chain = coreNlp("tokenize,pos,lemma,depparse");
    }

    /** CoreNLP with its constituency parser, from which it derives dependencies. */
    @State(Scope.Benchmark)
    public static class Constituents {
        private final StanfordCoreNLP chain = coreNlp("tokenize,pos,lemma,parse");
    }

    private static StanfordCoreNLP coreNlp(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("threads", "1");
        return new StanfordCoreNLP(properties);
    }

    /** {@return sentences with dependencies} */
    @Benchmark
    public List<Sentence> hearsay(Hearsay hearsay) {
        return hearsay.analyzer.analyze(nextText());
    }

    /** {@return a document with dependencies} */
    @Benchmark
    public CoreDocument coreNlpDependencies(Dependencies coreNlp) {
        return coreNlp.chain.processToCoreDocument(nextText());
    }

    /** {@return a document with constituents and dependencies} */
    @Benchmark
    public CoreDocument coreNlpConstituents(Constituents coreNlp) {
        return coreNlp.chain.processToCoreDocument(nextText());
    }
}
