package org.hearsay.cli.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hearsay.reading.web.Visit;
import org.hearsay.reading.web.Visits;

/**
 * A file beside a store that keeps visits from one run to the next: address, ETag and date of the last change, with
 * tabs between them.
 */
public final class VisitsFile {
    private static final String NAME = "visits.tsv";

    private final Path file;

    /** The file of a store. */
    public VisitsFile(Path store) {
        this.file = store.resolve(NAME);
    }

    /** {@return the visits of earlier runs; lines that are damaged are left out} */
    public Visits read() throws IOException {
        Visits visits = new Visits();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] fields = line.split("\t", -1);
                if (fields.length == 3) {
                    visits.keep(fields[0], new Visit(fields[1], fields[2]));
                }
            }
        }
        return visits;
    }

    /** Replaces the file, at once or not at all. */
    public void write(Visits visits) throws IOException {
        StringBuilder lines = new StringBuilder();
        visits.all().forEach((address, visit) -> lines.append(plain(address))
                .append('\t')
                .append(plain(visit.etag()))
                .append('\t')
                .append(plain(visit.lastModified()))
                .append('\n'));
        Path fresh = file.resolveSibling(NAME + ".new");
        Files.writeString(fresh, lines, StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String plain(String field) {
        return field.replaceAll("[\\p{Cntrl}]", " ");
    }
}
