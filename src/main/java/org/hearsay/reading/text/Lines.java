package org.hearsay.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.reading.text.rules.Line;

/** Splits a clean text into its lines; joins the lines of paragraphs that were wrapped at a fixed width. */
final class Lines {
    private static final Pattern LIST_MARK = Pattern.compile("^(?:[•▪◦‣●○■*]\\s*|[-–]\\s+)(?=\\S)");
    /**
     * No article has more lines; what follows is left out, so that a file of empty talk costs no more than a long one.
     */
    private static final int MOST = 50_000;

    private static final int WIDEST_WRAP = 100;
    private static final int NARROWEST_WRAP = 40;

    private Lines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        List<String> group = new ArrayList<>();
        int number = 0;
        for (String raw : text.split("\n", MOST)) {
            if (++number == MOST) {
                break;
            }
            String line = raw.strip();
            if (line.isEmpty()) {
                addGroup(group, lines);
                group.clear();
            } else {
                group.add(line);
            }
        }
        addGroup(group, lines);
        return lines;
    }

    private static void addGroup(List<String> group, List<Line> lines) {
        if (isWrapped(group)) {
            lines.add(line(String.join(" ", group), true));
            return;
        }
        for (int i = 0; i < group.size(); i++) {
            lines.add(line(group.get(i), i == 0));
        }
    }

    private static Line line(String raw, boolean opensParagraph) {
        String text = LIST_MARK.matcher(raw).replaceFirst("").strip();
        return new Line(text.isEmpty() ? raw : text, text.length() < raw.length() && !text.isEmpty(), opensParagraph);
    }

    /**
     * Whether the lines are one paragraph broken at a fixed width: all but the last are about equally long, few end a
     * sentence.
     */
    private static boolean isWrapped(List<String> group) {
        if (group.size() < 3) {
            return false;
        }
        int longest = group.stream().mapToInt(String::length).max().orElse(0);
        if (longest > WIDEST_WRAP || longest < NARROWEST_WRAP) {
            return false;
        }
        int full = 0;
        int ended = 0;
        for (String line : group.subList(0, group.size() - 1)) {
            full += line.length() >= longest * 0.75 ? 1 : 0;
            ended += line.matches(".*[.!?][\"'”’)]*") ? 1 : 0;
            if (LIST_MARK.matcher(line).find()) {
                return false;
            }
        }
        int inner = group.size() - 1;
        return full >= inner * 0.9 && ended <= inner / 3;
    }
}
