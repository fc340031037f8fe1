package org.hearsay.training.passages;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.article.TextSpan;
import org.hearsay.mentions.EntityType;
import org.hearsay.training.passages.Passage.MarkedClaim;
import org.hearsay.training.passages.Passage.MarkedDate;
import org.hearsay.training.passages.Passage.MarkedMention;

/**
 * Reads passages in the marked-up form {@code [O1:Acme] ... <2026-07:July>}, with their claims in lines that begin
 * with @.
 */
public final class PassageReader {
    private static final Pattern HEAD = Pattern.compile("# (\\S+) published=(\\d{4}-\\d\\d-\\d\\d).*");
    private static final Pattern MARK = Pattern.compile("\\[([OPTLUoptlu])(\\d+):([^\\[\\]]+)\\]|<([^<>:]+):([^<>]+)>");
    private static final Pattern CLAIM = Pattern.compile("@ (\\w+) (\\S+) (\\S+)(.*)");
    private static final Pattern KEY = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|(\\S+))");
    private static final Map<String, EntityType> TYPES = Map.of(
            "O", EntityType.ORGANIZATION,
            "P", EntityType.PERSON,
            "T", EntityType.TOOL,
            "L", EntityType.PLACE,
            "U", EntityType.UNNAMED);

    /** The passages that ship with the program, all of them for training: ordinary news of many kinds. */
    private static final List<String> SHIPPED = List.of(
            "bourse",
            "bulletin",
            "capitol",
            "chain",
            "chapter",
            "circuit",
            "column",
            "courier",
            "desk",
            "dispatch",
            "docket",
            "gazette",
            "herald",
            "lab",
            "ledger",
            "lumen",
            "market",
            "meadow",
            "parley",
            "press",
            "product",
            "quorum",
            "rare",
            "relay",
            "review",
            "story",
            "syntax",
            "tech",
            "tribune",
            "wire",
            "world");

    private PassageReader() {}

    /**
     * {@return what models may learn from: the passages of a folder that are not kept for testing, then those that ship
     * with the program}
     *
     * @throws MalformedArticleException if a passage breaks the format
     */
    public static List<Passage> readForTraining(Path folder) throws IOException {
        List<Passage> passages = new ArrayList<>();
        readFolder(folder).stream().filter(passage -> !passage.isForTesting()).forEach(passages::add);
        passages.addAll(readShipped());
        return passages;
    }

    private static List<Passage> readShipped() throws IOException {
        List<Passage> passages = new ArrayList<>();
        for (String name : SHIPPED) {
            try (InputStream in = PassageReader.class.getResourceAsStream(name + ".txt")) {
                if (in == null) {
                    throw new FileNotFoundException("the program lacks the passages " + name);
                }
                passages.addAll(read(name + ".txt", new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return passages;
    }

    /**
     * {@return the passages of all {@code .txt} files in a folder, by file name and position}
     *
     * @throws MalformedArticleException if a passage breaks the format
     */
    public static List<Passage> readFolder(Path folder) throws IOException {
        Set<Path> files = new TreeSet<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(path -> path.toString().endsWith(".txt")).forEach(files::add);
        }
        List<Passage> passages = new ArrayList<>();
        for (Path file : files) {
            passages.addAll(read(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
        }
        return passages;
    }

    /**
     * {@return the passages in a text}
     *
     * @param source where the text comes from, for messages
     */
    public static List<Passage> read(String source, String text) throws MalformedArticleException {
        List<Passage> passages = new ArrayList<>();
        for (String block : text.strip().split("\\n\\s*\\n", -1)) {
            passages.add(passage(source, List.of(block.strip().split("\\n"))));
        }
        return passages;
    }

    private static Passage passage(String source, List<String> lines) throws MalformedArticleException {
        Matcher head = HEAD.matcher(lines.get(0));
        if (!head.matches()) {
            throw new MalformedArticleException(source, lines.get(0), "not the head of a passage");
        }
        Builder builder = new Builder();
        for (String line : lines.subList(1, lines.size())) {
            if (!line.startsWith("@")) {
                builder.addText(line);
            }
        }
        List<MarkedClaim> claims = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("@")) {
                claims.add(claim(source + ", " + head.group(1), line, builder.text.toString()));
            }
        }
        return new Passage(
                head.group(1),
                new EdtfDate(head.group(2)),
                builder.text.toString(),
                builder.mentions,
                builder.dates,
                claims);
    }

    private static MarkedClaim claim(String source, String line, String text) throws MalformedArticleException {
        Matcher claim = CLAIM.matcher(line);
        if (!claim.matches()) {
            throw new MalformedArticleException(source, line, "not a claim");
        }
        Map<String, String> keys = new HashMap<>();
        Matcher key = KEY.matcher(claim.group(4));
        while (key.find()) {
            keys.put(key.group(1), key.group(2) == null ? key.group(3) : key.group(2));
        }
        String by = keys.getOrDefault("by", "");
        int at = text.indexOf(by);
        if (by.isEmpty() || at < 0) {
            throw new MalformedArticleException(source, line, "its words are not in the text: " + by);
        }
        List<String> sources = new ArrayList<>();
        for (String link : keys.getOrDefault("source", "").split(">", -1)) {
            if (!link.isEmpty()) {
                sources.add(number(link));
            }
        }
        return new MarkedClaim(
                claim.group(1),
                number(claim.group(2)),
                number(claim.group(3)),
                new TextSpan(at, at + by.length()),
                keys.getOrDefault("status", ""),
                keys.getOrDefault("date", ""),
                sources);
    }

    private static String number(String participant) {
        return participant.equals("-") ? "" : participant.substring(1);
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<MarkedMention> mentions = new ArrayList<>();
        private final List<MarkedDate> dates = new ArrayList<>();

        void addText(String line) {
            if (text.length() > 0) {
                text.append('\n');
            }
            Matcher mark = MARK.matcher(line);
            int at = 0;
            while (mark.find()) {
                text.append(line, at, mark.start());
                int start = text.length();
                if (mark.group(1) != null) {
                    text.append(mark.group(3));
                    addMention(mark, new TextSpan(start, text.length()));
                } else {
                    text.append(mark.group(5));
                    dates.add(new MarkedDate(new TextSpan(start, text.length()), mark.group(4)));
                }
                at = mark.end();
            }
            text.append(line, at, line.length());
        }

        private void addMention(Matcher mark, TextSpan span) {
            String letter = mark.group(1).toUpperCase(Locale.ROOT);
            EntityType type = Objects.requireNonNull(TYPES.get(letter));
            boolean named = mark.group(1).equals(letter) && type != EntityType.UNNAMED;
            mentions.add(new MarkedMention(span, mark.group(2), type, named));
        }
    }
}
