package org.hearsay.cli.intake;

import java.util.List;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.hearsay.pipeline.ReadingSetup;
import org.hearsay.reading.input.FieldMapping;
import org.hearsay.reading.input.ReadingLimits;
import org.hearsay.reading.input.ReadingOptions;
import org.hearsay.reading.web.Visits;
import org.hearsay.reading.web.WebOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of commands that read articles: what fills in for missing metadata, and limits. */
public final class ReadingMixin {

    @Option(
            names = "--published",
            defaultValue = "",
            paramLabel = "DATE",
            description = "Day of publication for articles that do not tell theirs, like 2026-07-10.")
    private String published = "";

    @Option(
            names = "--outlet",
            defaultValue = "",
            paramLabel = "NAME",
            description = "Outlet of articles that do not tell theirs.")
    private String outlet = "";

    @Option(
            names = "--max-bytes",
            defaultValue = "5000000",
            paramLabel = "N",
            description = "Reject files larger than that; by default ${DEFAULT-VALUE}.")
    private long maxBytes;

    @Option(
            names = "--max-depth",
            defaultValue = "512",
            paramLabel = "N",
            description =
                    "Reject XML and JSON that nests deeper, and read pages flat from there; by default ${DEFAULT-VALUE}.")
    private int maxDepth;

    @Option(
            names = "--timeout",
            defaultValue = "30s",
            paramLabel = "TIME",
            description = "Longest time for a request with its answer; by default ${DEFAULT-VALUE}.")
    private String timeout = "";

    @Option(
            names = "--delay",
            defaultValue = "1s",
            paramLabel = "TIME",
            description = "Time between two requests to one host; by default ${DEFAULT-VALUE}.")
    private String delay = "";

    @Option(
            names = "--max-redirects",
            defaultValue = "5",
            paramLabel = "N",
            description = "Give up after that many redirects; by default ${DEFAULT-VALUE}.")
    private int maxRedirects;

    @Option(
            names = "--map",
            defaultValue = "",
            paramLabel = "MEMBER=NAME,…",
            description = "What members of JSON articles mean that do not use the names of schema.org: title=headline.")
    private String map = "";

    @Option(
            names = "--fetch",
            description = "Fetch articles of which a feed has a summary, or a sitemap the address only.")
    private boolean fetch;

    @Option(names = "--allow-private", description = "Visit addresses of this machine and of private networks too.")
    private boolean allowPrivate;

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** {@return the inputs, read with the defaults and what the user has set} */
    public Inputs inputs() {
        return inputs(new Visits());
    }

    /** {@return the inputs, addresses read only if they changed since those visits} */
    public Inputs inputs(Visits visits) {
        return new Inputs(on(ReadingSetup.standard()), web(), visits, fetch);
    }

    private WebOptions web() {
        try {
            return WebOptions.DEFAULT
                    .withAllowPrivate(allowPrivate)
                    .withTimeout(TimeSpan.parse(timeout))
                    .withDelay(TimeSpan.parse(delay))
                    .withMaxRedirects(maxRedirects);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--timeout, --delay or --max-redirects: " + e.getMessage(), e);
        }
    }

    /** {@return the defaults with what the user has set} */
    private ReadingOptions on(ReadingOptions defaults) {
        EdtfDate date = date();
        Outlet named = outlet.isBlank() ? Outlet.UNKNOWN : Outlet.named(outlet);
        return defaults.withMissing(new ArticleMetadata("", "", named, date, List.of(), ""))
                .withLimits(limits())
                .withFields(fields());
    }

    private FieldMapping fields() {
        try {
            return map.isEmpty() ? FieldMapping.NONE : FieldMapping.parse(map);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--map: " + e.getMessage(), e);
        }
    }

    private ReadingLimits limits() {
        try {
            return new ReadingLimits(maxBytes, maxDepth);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--max-bytes or --max-depth: " + e.getMessage(), e);
        }
    }

    private EdtfDate date() {
        try {
            return new EdtfDate(published);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--published wants a date like 2026-07-10, not " + published, e);
        }
    }
}
