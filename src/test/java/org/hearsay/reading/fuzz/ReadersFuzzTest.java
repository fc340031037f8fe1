package org.hearsay.reading.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.article.Article;
import org.hearsay.reading.Outcomes;
import org.hearsay.reading.input.ReadingLimits;
import org.hearsay.reading.input.ReadingOptions;

/**
 * Gives every reader mutated documents. The number of tries stands in {@code junit-platform.properties}, the seed here;
 * more by hand:
 *
 * <pre>mvn -o -Pfast test -Dtest=ReadersFuzzTest -DargLine="-Djqwik.tries.default=50000"</pre>
 */
class ReadersFuzzTest {
    private static final String SEED = "20260704";
    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final ReadingOptions OPTIONS = ReadingOptions.DEFAULT.withLimits(new ReadingLimits(300_000, 128));

    @Property(seed = SEED)
    void readsAnyText(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        read("seed.txt", mutations);
    }

    @Property(seed = SEED)
    void readsAnyPage(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        read("seed.html", mutations);
    }

    @Property(seed = SEED)
    void readsAnyObject(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        read("seed.json", mutations);
    }

    @Property(seed = SEED)
    void readsAnyLines(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        read("seed.jsonl", mutations);
    }

    @Property(seed = SEED)
    void readsAnyJsonFeed(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        read("feed.json", mutations);
    }

    @Property(seed = SEED)
    void readsAnyRssFeed(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        read("seed.rss", mutations);
    }

    @Property(seed = SEED)
    void readsAnyAtomFeed(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        read("seed.atom", mutations);
    }

    @Property(seed = SEED)
    void readsAnySitemap(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        read("sitemap.xml", mutations);
    }

    @Property(seed = SEED)
    void readsAnyNitf(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        read("seed.nitf", mutations);
    }

    @Property(seed = SEED)
    void readsAnyNewsMl(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        read("seed.newsml", mutations);
    }

    @Property(seed = SEED)
    void readsAnyArchive(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        read("seed.warc", mutations);
    }

    @Property(seed = SEED)
    void readsAnythingPacked(
            @ForAll("mutations") List<Mutation> mutations, @ForAll("mutations") List<Mutation> ofThePacked)
            throws IOException {
        for (String seed : List.of("seed.html", "seed.jsonl", "seed.warc")) {
            byte[] packed = packed(mutated(seed(seed), mutations));
            read(seed + ".gz", mutated(packed, ofThePacked));
        }
    }

    @Property(seed = SEED)
    void readsAnyMetadataBesideAText(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        Path folder = Files.createTempDirectory("hearsay-fuzz");
        try {
            Files.write(folder.resolve("a.txt"), seed("seed.txt"));
            Files.write(folder.resolve("a.meta.json"), mutated(seed("seed.json"), mutations));
            check(folder.resolve("a.txt"));
        } finally {
            Files.delete(folder.resolve("a.txt"));
            Files.delete(folder.resolve("a.meta.json"));
            Files.delete(folder);
        }
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        return Combinators.combine(
                        Arbitraries.of(Mutation.Kind.class),
                        Arbitraries.integers().between(0, Mutation.MOST_POSITIONS - 1),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, Mutation.tokens() - 1))
                .as(Mutation::new)
                .list()
                .ofMaxSize(12);
    }

    private static void read(String seed, List<Mutation> mutations) throws IOException {
        byte[] bytes = seed.endsWith(".gz") ? new byte[0] : mutated(seed(seed), mutations);
        read(seed, bytes);
    }

    private static void read(String name, byte[] bytes) throws IOException {
        Path file = Files.createTempFile("hearsay-fuzz", "-" + name);
        try {
            Files.write(file, bytes);
            check(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void check(Path file) {
        long start = System.nanoTime();
        List<Article> articles = Outcomes.articles(Outcomes.of(file, OPTIONS));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
        for (Article article : articles) {
            assertThat(article.identifier()).isNotBlank().doesNotContain("/", "\\", "\u0000");
            assertThat(article.body().codePoints())
                    .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    .noneMatch(c -> c < ' ' && c != '\n' && c != '\t')
                    .noneMatch(c -> c >= 0x202A && c <= 0x202E);
        }
    }

    private static byte[] mutated(byte[] bytes, List<Mutation> mutations) {
        byte[] changed = bytes;
        for (Mutation mutation : mutations) {
            changed = mutation.of(changed);
        }
        return changed;
    }

    private static byte[] seed(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReadersFuzzTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
