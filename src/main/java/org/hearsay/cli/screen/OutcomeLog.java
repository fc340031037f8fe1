package org.hearsay.cli.screen;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file with one line of JSON for each input, written as the run goes on. */
public final class OutcomeLog implements Consumer<InputOutcome>, AutoCloseable {

    private final JsonGenerator json;

    /** A new log; a file of that name is replaced. */
    public OutcomeLog(Path file) throws IOException {
        Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        this.json = new JsonMapper().createGenerator(writer).setRootValueSeparator(null);
    }

    @Override
    public void accept(InputOutcome outcome) {
        try {
            json.writeStartObject();
            json.writeStringField("input", outcome.input());
            json.writeStringField("outcome", outcome.outcome());
            json.writeNumberField("reports", outcome.reports());
            json.writeArrayFieldStart("causes");
            for (String cause : outcome.causes()) {
                json.writeString(cause);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the log of outcomes cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
