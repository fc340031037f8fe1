package org.hearsay.reading.text.rules;

import java.util.regex.Pattern;

/** Menus, breadcrumbs and page turners: rows of short link texts, and the words of menus on a line of their own. */
final class NavigationRule implements NoiseRule {

    private static final Pattern MENU_WORD = Pattern.compile(
            "(?:skip (?:to|navigation).{0,30}|jump to .{0,30}|(?:main |open |close |toggle |show )?(?:menu|navigation|search|sidebar)|home(?:page)?|sign (?:in|up|out)|log ?(?:in|out)|register|subscribe(?: now)?"
                    + "|my account|account|profile|about(?: us)?|contact(?: us)?|privacy(?: policy)?|terms(?: (?:of (?:use|service)|and conditions))?|cookies?(?: policy)?|advertise(?: with us)?"
                    + "|support us|donate|archives?|rss|faqs?|help|careers|jobs|newsletters?|podcasts?|videos?|live|latest|e-?(?:paper|edition)|shop|store|events|forum|reviews|deals|weather|obituaries"
                    + "|editorial code|sitemap|accessibility|settings|notifications|edition|back to top|top|loading\\.*|logo|close|next|previous|prev|older|newer|submit|cancel|ok|continue|learn more|read more|show more|see all|view all|load more)");
    private static final Pattern SECTION = Pattern.compile(
            "(?:news|world|business|politics|tech(?:nology)?|sports?|money|opinion|culture|arts?|science|health|lifestyle|travel|local|national|international|us|uk|europe|asia|africa|americas|economy|markets"
                    + "|finance|entertainment|education|environment|climate|food|fashion|features|analysis|breaking(?: news)?|top (?:news|stories)|security|ai|cybersecurity|crypto|startups|gadgets|apps|mobile|gaming|autos?|real estate|media|exclusive)");
    private static final Pattern SEPARATOR = Pattern.compile(" *[|•·›»>/] *| {2,}|\\t+| [-–—] ");
    private static final Pattern TURNER = Pattern.compile(
            "(?:<+|«|←|‹|>+|»|→|›)? ?(?:older|newer|previous|next|prev)(?: (?:post|article|story|page))?s? ?(?:[:→»›>].*)?|(?:<<|«|←|‹) ?.{1,120}|.{1,120} ?(?:>>|»|→|›)");
    private static final Pattern CRUMBS = Pattern.compile("[^.!?:,]{1,40}(?: ?[>›»] ?[^.!?:,>›»]{1,40}){1,5}");

    @Override
    public Verdict judge(Line line, Place place) {
        String text = line.folded();
        if (text.length() > 200 || line.isProse()) {
            return Verdict.UNDECIDED;
        }
        boolean label = MENU_WORD.matcher(text).matches()
                || (place.isHead() && SECTION.matcher(text).matches());
        boolean crumbs = CRUMBS.matcher(text).matches() && line.wordCount() <= 15;
        return NoiseRule.noiseIf(label || crumbs || TURNER.matcher(text).matches() || isRow(text, place));
    }

    /** Three or more short items, or fewer if all are words of menus. Within the article only such words count. */
    private static boolean isRow(String text, Place place) {
        String[] items = SEPARATOR.split(text, -1);
        int known = 0;
        int words = 0;
        for (String item : items) {
            known += MENU_WORD.matcher(item).matches() || SECTION.matcher(item).matches() ? 1 : 0;
            words += item.isBlank() ? 0 : item.split(" ", -1).length;
        }
        if (items.length < 2 || words > items.length * 3) {
            return false;
        }
        return known == items.length || (known >= 2 && items.length >= 3 && (place.isHead() || place.isTail()));
    }
}
