package org.hearsay.cli.commands;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.hearsay.NewsGraph;
import org.hearsay.cli.screen.Screen;
import org.hearsay.export.ExportFormat;
import org.hearsay.export.ExportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay export}: writes the graph to a file, or to standard output. */
@Command(
        name = "export",
        description = "Write the graph as RDF. The same graph always gives the same bytes.",
        footer = {
            "  hearsay export news.ttl --store news",
            "  hearsay export - --format trig --about Alibaba --store news"
        })
public final class ExportCommand extends GraphCommand {

    /** The syntaxes by the names users type. */
    enum Format {
        /** All graphs in one. */
        turtle,
        /** Graph by graph. */
        trig,
        /** One quad a line. */
        nquads,
        /** JSON-LD. */
        jsonld
    }

    @Parameters(paramLabel = "FILE", description = "File to write; - for standard output.")
    private String file = "";

    @Option(
            names = "--format",
            defaultValue = "turtle",
            description = "One of ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
    private Format format = Format.turtle;

    @Option(names = "--about", defaultValue = "", paramLabel = "NAME", description = "Only claims about that.")
    private String about = "";

    @Option(names = "--without-text", description = "Leave out the texts of the articles.")
    private boolean withoutText;

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Override
    double minConfidence() {
        return confidence.minimum();
    }

    @Override
    int run(NewsGraph graph, Screen screen) throws IOException {
        ExportFormat wanted = ExportFormat.valueOf(format.name().toUpperCase(Locale.ROOT));
        ExportOptions options = new ExportOptions(wanted, about, !withoutText, confidence.minimum());
        if (file.equals("-")) {
            try (OutputStream out = screen.stream()) {
                graph.export(options, out);
            }
        } else {
            toFile(graph, options, Path.of(file));
            screen.remark("wrote " + file);
        }
        return ExitCode.OK;
    }

    /** Writes beside the file first, so that a failure leaves what was there before. */
    static void toFile(NewsGraph graph, ExportOptions options, Path file) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new FileAlreadyExistsException(file.toString(), null, "is a folder; name a file to write");
        } else if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Path part = Files.createTempFile(folder, "hearsay", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                graph.export(options, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
