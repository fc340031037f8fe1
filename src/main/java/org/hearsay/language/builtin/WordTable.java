package org.hearsay.language.builtin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Tables of strings, one line per entry, key and value parted by the line's last tab; compressed and sorted. */
final class WordTable {
    private WordTable() {}

    static Map<String, String> read(InputStream in) throws IOException {
        Map<String, String> table = new HashMap<>();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.lastIndexOf('\t');
            if (tab < 0) {
                throw new IOException("a line without tab: " + line);
            }
            table.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return table;
    }

    static void write(Map<String, String> table, OutputStream out) throws IOException {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(table)
                .forEach((key, value) ->
                        lines.append(key).append('\t').append(value).append('\n'));
        GZIPOutputStream zipped = new GZIPOutputStream(out);
        zipped.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        zipped.finish();
    }
}
