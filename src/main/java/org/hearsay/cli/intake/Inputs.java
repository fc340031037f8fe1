package org.hearsay.cli.intake;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.reading.ArticleReader;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;
import org.hearsay.reading.web.AddressReader;
import org.hearsay.reading.web.FullTexts;
import org.hearsay.reading.web.Visits;
import org.hearsay.reading.web.WebOptions;

/** What users name as input: files, folders and addresses. */
public final class Inputs {

    private final ArticleReader files;
    private final AddressReader addresses;
    private final boolean fetching;

    /** Inputs read with these options, without memory of earlier visits. */
    public Inputs(ReadingOptions options, WebOptions web) {
        this(options, web, new Visits(), false);
    }

    /** Inputs, with articles fetched that feeds and sitemaps only point to if {@code fetching}. */
    public Inputs(ReadingOptions options, WebOptions web, Visits visits, boolean fetching) {
        this.fetching = fetching;
        this.files = new ArticleReader(options);
        this.addresses = new AddressReader(options, web, visits);
    }

    /** {@return an outcome for each article of the input; to be closed} */
    public Stream<ReadOutcome> read(String input) {
        Stream<ReadOutcome> outcomes = readAsIs(input);
        return fetching ? outcomes.flatMap(new FullTexts(addresses)::complete) : outcomes;
    }

    private Stream<ReadOutcome> readAsIs(String input) {
        if (AddressReader.isAddress(input)) {
            return addresses.read(input);
        }
        try {
            Path path = Path.of(input);
            return Files.exists(path) ? files.read(path) : malformed(input, "no such file or folder");
        } catch (InvalidPathException e) {
            return malformed(input, "not the name of a file: " + e.getReason());
        }
    }

    private static Stream<ReadOutcome> malformed(String input, String reason) {
        return Stream.of(new ReadOutcome.Malformed(new MalformedArticleException(input, "", reason)));
    }
}
