package org.hearsay.reading.text.rules;

import java.util.List;

/** All rules, in the order in which they are asked. */
public final class NoiseRules {
    private static final int LONGEST_NOISE = 80;
    private static final List<NoiseRule> ALL = List.of(
            new CommentsRule(),
            new RelatedRule(),
            new ShareRule(),
            new NavigationRule(),
            new AdvertRule(),
            new CountRule(),
            new CookieRule(),
            new PaywallRule(),
            new NewsletterRule(),
            new PromotionRule(),
            new CaptionRule(),
            new CreditRule(),
            new TagsRule(),
            new CopyrightRule(),
            new PolicyRule(),
            new FormRule(),
            new LiveBlogRule());

    private NoiseRules() {}

    /** {@return what the first rule says that has something to say} */
    public static Verdict judge(Line line, Place place) {
        if (line.wordCount() > LONGEST_NOISE) {
            return Verdict.UNDECIDED;
        }
        for (NoiseRule rule : ALL) {
            Verdict verdict = rule.judge(line, place);
            if (verdict != Verdict.UNDECIDED) {
                return verdict;
            }
        }
        return Verdict.UNDECIDED;
    }
}
