package org.hearsay.reading.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.hearsay.reading.metadata.WrittenDate;
import org.hearsay.reading.text.rules.LeftoverRule;
import org.hearsay.reading.text.rules.Line;
import org.hearsay.reading.text.rules.NoiseRules;
import org.hearsay.reading.text.rules.Place;
import org.hearsay.reading.text.rules.Verdict;

/** Cuts one page: sorts its lines into article and noise, and takes down what the noise tells. For one use. */
final class PageCutter {
    private static final LeftoverRule LEFTOVERS = new LeftoverRule();
    private static final Place AMID = new Place(1, 1);
    private static final int PARAGRAPH_AFTER_LIST = 18;
    private static final Pattern EMBEDDED_TITLE =
            Pattern.compile("[^.!?]{20,150} (?:[-–—|]) \\p{Lu}[\\p{L}\\p{Nd}.&]*(?: \\p{Lu}[\\p{L}\\p{Nd}.&]*){0,2}");

    private final List<Line> lines;
    private final ArticleMetadata known;
    private final boolean[] prose;
    private final boolean[] menu;
    private final List<Line> head = new ArrayList<>();
    private final List<Line> article = new ArrayList<>();
    private final List<Line> noise = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private EdtfDate published = EdtfDate.UNKNOWN;

    PageCutter(List<Line> lines, ArticleMetadata known) {
        this.lines = lines;
        this.known = known;
        this.prose = new boolean[lines.size()];
        this.menu = MenuRuns.in(lines);
        for (int i = 0; i < prose.length; i++) {
            Line line = lines.get(i);
            prose[i] = line.isProse()
                    && NoiseRules.judge(line, AMID) == Verdict.UNDECIDED
                    && Byline.parse(line.text()).isEmpty();
        }
    }

    PastedPage cut() {
        sort();
        int at = Headline.among(head, opening(), known.headline());
        if (at < 0 && startsWithHeadline()) {
            head.add(article.remove(0));
            at = head.size() - 1;
        }
        String title = at < 0 ? "" : head.get(at).text();
        List<Line> body = new ArrayList<>();
        if (at >= 0) {
            body.add(new Line(OutletName.withoutSuffix(title), false, true));
        }
        for (Line line : head.subList(at + 1, head.size())) {
            if (!Headline.isSame(line.text(), title)) {
                body.add(line);
            }
        }
        addParagraphs(body, title);
        return new PastedPage(PastedPage.joined(body), told(title, at < 0 ? List.of() : head.subList(0, at)));
    }

    /** Sorts each line into the head above the first paragraph, the article, or the noise. */
    private void sort() {
        int before = 0;
        int after = countToTheEnd();
        boolean inList = false;
        for (int i = 0; i < prose.length; i++) {
            Line line = lines.get(i);
            after -= prose[i] ? 1 : 0;
            Place place = new Place(before, after);
            inList &= !(resumes(i) && !place.isTail());
            Verdict verdict = menu[i] ? NoiseRules.judge(line, place).orElse(Verdict.NOISE) : judge(line, place);
            if (verdict == Verdict.END) {
                noise.addAll(lines.subList(i, lines.size()));
                return;
            }
            inList |= verdict == Verdict.NOISE_LIST;
            if (inList || verdict == Verdict.NOISE) {
                noise.add(line);
            } else {
                (before == 0 && !prose[i] ? head : article).add(line);
                seen.add(line.folded());
            }
            before += prose[i] ? 1 : 0;
        }
    }

    /**
     * Links to other stories alternate between title and teaser: a long paragraph, or two in a row, is the article
     * again.
     */
    private boolean resumes(int i) {
        boolean twoInARow = prose[i] && i + 1 < prose.length && prose[i + 1];
        return twoInARow || (prose[i] && lines.get(i).wordCount() >= PARAGRAPH_AFTER_LIST);
    }

    private Verdict judge(Line line, Place place) {
        Verdict verdict = NoiseRules.judge(line, place).orElse(LEFTOVERS.judge(line, place));
        if (verdict != Verdict.UNDECIDED) {
            return verdict;
        }
        boolean mayTell = place.isHead() || place.isTail();
        Optional<Byline> byline = mayTell ? Byline.parse(line.text()) : Optional.empty();
        if (byline.isPresent()) {
            authors.addAll(byline.get().authors());
            published = published.isKnown() ? published : byline.get().published();
            return Verdict.NOISE;
        }
        boolean embedded =
                !place.isHead() && EMBEDDED_TITLE.matcher(line.text()).matches() && line.wordCount() >= 6;
        boolean repeated = embedded || seen.contains(line.folded());
        return repeated && !line.isProse() ? Verdict.NOISE : Verdict.UNDECIDED;
    }

    /** {@return how many paragraphs stand above the place where the article ends} */
    private int countToTheEnd() {
        int paragraphs = 0;
        for (int i = 0; i < prose.length; i++) {
            if (NoiseRules.judge(lines.get(i), new Place(paragraphs, 1)) == Verdict.END) {
                break;
            }
            paragraphs += prose[i] ? 1 : 0;
        }
        return paragraphs;
    }

    private List<Line> opening() {
        return article.subList(0, Math.min(3, article.size()));
    }

    /**
     * A first line that reads like a sentence is a headline if metadata says so, or if it is short and no statement.
     */
    private boolean startsWithHeadline() {
        if (!head.isEmpty() || article.size() < 2) {
            return false;
        }
        Line first = article.get(0);
        return Headline.isSame(first.text(), known.headline())
                || (first.wordCount() <= 20
                        && !first.text().endsWith(".")
                        && first.wordCount() * 2 < article.get(1).wordCount());
    }

    /** A dateline gets a line of its own, so that it is no part of the first sentence. */
    private void addParagraphs(List<Line> body, String title) {
        for (int i = 0; i < article.size(); i++) {
            Line line = article.get(i);
            Optional<Dateline> dateline = i < 2 ? Dateline.of(line.text()) : Optional.empty();
            if (dateline.isPresent()) {
                body.add(new Line(dateline.get().text(), false, true));
                body.add(new Line(
                        line.text().substring(dateline.get().text().length()).strip(), false, true));
            } else if (title.isEmpty() || !Headline.isSame(line.text(), title) || line.isProse()) {
                body.add(line);
            }
        }
    }

    private ArticleMetadata told(String title, List<Line> aboveHeadline) {
        for (Line line : noise) {
            if (!published.isKnown() && line.wordCount() <= 20 && isDated(line)) {
                published = WrittenDate.find(line.text()).orElse(EdtfDate.UNKNOWN);
            }
        }
        String outlet = OutletName.behindHeadline(title);
        outlet = outlet.isEmpty() ? OutletName.masthead(aboveHeadline, noise) : outlet;
        outlet = outlet.isEmpty() ? OutletName.fromFrame(noise) : outlet;
        outlet = outlet.isEmpty() ? agency() : outlet;
        return new ArticleMetadata(OutletName.withoutSuffix(title), "", Outlet.named(outlet), published, authors, "");
    }

    private static boolean isDated(Line line) {
        return line.folded().matches(".*\\b(?:live|published|posted)\\b.*");
    }

    private String agency() {
        return article.isEmpty()
                ? ""
                : Dateline.of(article.get(0).text()).map(Dateline::agency).orElse("");
    }
}
