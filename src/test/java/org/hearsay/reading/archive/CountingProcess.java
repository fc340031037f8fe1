package org.hearsay.reading.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;

/** A process of its own, with a heap of its own, that reads an archive; its exit code is 0 if it has all articles. */
final class CountingProcess {
    private CountingProcess() {}

    /** Takes the file and how many articles it has. */
    public static void main(String[] args) throws IOException {
        try (Stream<ReadOutcome> outcomes = new WarcArticleReader(ReadingOptions.DEFAULT).read(Path.of(args[0]))) {
            long articles = outcomes.filter(ReadOutcome.Read.class::isInstance).count();
            System.exit(articles == Long.parseLong(args[1]) ? 0 : 1);
        }
    }
}
