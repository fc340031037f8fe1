package org.hearsay.reading.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Removes what is no article: by its element, and by the names that designers give to the parts of a page. */
final class ChromeFilter {
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "canvas",
            "iframe",
            "object",
            "embed",
            "button",
            "input",
            "select",
            "textarea",
            "nav",
            "footer",
            "figure",
            "figcaption",
            "audio",
            "video",
            "dialog",
            "menu",
            "link",
            "meta",
            "map",
            "applet",
            "frame",
            "option",
            "datalist",
            "progress");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "dialog",
            "contentinfo",
            "search",
            "alertdialog",
            "menu",
            "toolbar");
    private static final Set<String> STRONG = Set.of(
            "comment",
            "comments",
            "commentlist",
            "disqus",
            "livefyre",
            "share",
            "sharing",
            "shares",
            "sharebar",
            "social",
            "sharedaddy",
            "addthis",
            "addtoany",
            "related",
            "relatedposts",
            "recirc",
            "recirculation",
            "recommended",
            "recommendation",
            "recommendations",
            "outbrain",
            "taboola",
            "zergnet",
            "newsletter",
            "newsletters",
            "signup",
            "subscribe",
            "subscription",
            "promo",
            "promos",
            "promoted",
            "promotion",
            "ad",
            "ads",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "adslot",
            "adunit",
            "dfp",
            "sponsor",
            "sponsored",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "breadcrumb",
            "breadcrumbs",
            "paywall",
            "trending",
            "mostread",
            "popular",
            "footer",
            "nav",
            "navbar",
            "navigation",
            "menu",
            "sidebar",
            "popup",
            "modal",
            "overlay",
            "skip",
            "masthead",
            "pagination",
            "pager",
            "toolbar",
            "caption",
            "captions",
            "credit",
            "credits",
            "byline",
            "tags",
            "taglist",
            "hidden",
            "invisible",
            "print-only",
            "noprint",
            "respond",
            "copyright",
            "disclaimer",
            "jp");
    private static final Set<String> WEAK = Set.of(
            "author",
            "bio",
            "meta",
            "metadata",
            "dateline",
            "timestamp",
            "more",
            "also",
            "teaser",
            "teasers",
            "player",
            "gallery",
            "slideshow",
            "callout",
            "banner",
            "topics",
            "tools",
            "print",
            "email",
            "rating",
            "login",
            "register",
            "search",
            "widget",
            "aside",
            "readmore",
            "date",
            "kicker",
            "embed",
            "video",
            "tag",
            "category",
            "categories",
            "follow",
            "links",
            "post-meta",
            "pullquote",
            "photo",
            "image",
            "media",
            "info",
            "trust",
            "latest",
            "read",
            "next",
            "prev",
            "previous",
            "feed",
            "carousel");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final double LEAST_REMAINDER = 400;

    private final Weights weights;
    private final Map<String, Integer> strengths = new HashMap<>();

    /** A filter for one page, which has these weights. */
    ChromeFilter(Weights weights) {
        this.weights = weights;
    }

    /** Removes elements that never hold article text, whatever they are called. */
    static void removeFixtures(Element body) {
        NodeTraversor.filter(
                (node, depth) -> isFixture(node) ? NodeFilter.FilterResult.REMOVE : NodeFilter.FilterResult.CONTINUE,
                body);
    }

    /** Removes elements whose names say that they are chrome, unless most of the text would go with them. */
    void removeNamed(Element body) {
        double all = weights.prose(body);
        NodeTraversor.filter(
                (node, depth) -> node instanceof Element element && depth > 0 && isChrome(element, all)
                        ? NodeFilter.FilterResult.REMOVE
                        : NodeFilter.FilterResult.CONTINUE,
                body);
    }

    private static boolean isFixture(Node node) {
        if (!(node instanceof Element element)) {
            return node.nodeName().startsWith("#comment");
        }
        return NEVER.contains(element.normalName())
                || element.hasAttr("hidden")
                || ROLES.contains(element.attr("role"))
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private boolean isChrome(Element element, double all) {
        double prose = weights.prose(element);
        int strength = element.nameIs("aside") || element.nameIs("form")
                ? 2
                : element.nameIs("header") ? 1 : strength(element);
        if (strength == 2) {
            return prose < 0.3 * all || (all - prose > LEAST_REMAINDER && prose < 0.75 * all);
        }
        boolean inText = !Blocks.breaks(element) && element.closest("p") != null;
        return strength == 1
                && !inText
                && prose < 0.2 * all
                && (weights.text(element) < 250 || weights.linkShare(element) > 0.3);
    }

    private int strength(Element element) {
        if (element.nameIs("article") || element.nameIs("main") || element.nameIs("p")) {
            return 0;
        }
        return Math.max(known(element.className()), known(element.id()));
    }

    private int known(String names) {
        return names.isEmpty() ? 0 : strengths.computeIfAbsent(names, ChromeFilter::strength);
    }

    private static int strength(String names) {
        int strength = 0;
        for (String word :
                NOT_A_LETTER.split(CAMEL.matcher(names).replaceAll(" ").toLowerCase(Locale.ROOT), -1)) {
            if (STRONG.contains(word)) {
                return 2;
            }
            strength = WEAK.contains(word) ? 1 : strength;
        }
        return strength;
    }
}
