package org.parkatlas.siting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.Wording;

/**
 * A search whose form makes sense by itself.
 *
 * @param aspects all that limits and wishes are about, each once, with the place of the form that names it first
 */
record Question(Map<Aspect, String> aspects, List<Limit> limits, List<Wish> wishes) {

    /** A hard limit; counties where it is one of them, else a bound. */
    record Limit(Aspect aspect, Bound bound, Set<String> counties) {}

    /** A wish. */
    record Wish(Aspect aspect, double weight, ValueFunction worth) {}

    /**
     * Reads a form.
     *
     * @throws InvalidBody if a limit ends nowhere, values are worth nothing sensible, or a wish comes twice
     */
    static Question of(SearchForm form) {
        var reader = new Reader(form.make());
        var limits = new ArrayList<Limit>();
        for (int i = 0; i < form.limitsAsked().size(); i++) {
            limits.add(reader.limit("/limits/" + i, form.limitsAsked().get(i)));
        }
        var wishes = new ArrayList<Wish>();
        for (int i = 0; i < form.wishesAsked().size(); i++) {
            var wish = reader.wish("/wishes/" + i, form.wishesAsked().get(i));
            if (wishes.stream().anyMatch(it -> it.aspect().equals(wish.aspect()))) {
                reader.refuse("/wishes/" + i, new Wording("同一个条件只给一次权重。", "A criterion has one weight."));
            }
            wishes.add(wish);
        }
        if (!reader.faults.isEmpty()) {
            throw new InvalidBody(reader.faults);
        }
        return new Question(reader.aspects, limits, wishes);
    }

    /** Reads one entry after the other and notes what is wrong. */
    private static final class Reader {

        private final @Nullable String make;
        private final Map<Aspect, String> aspects = new LinkedHashMap<>();
        private final List<ProblemEntry> faults = new ArrayList<>();

        Reader(@Nullable String make) {
            this.make = make;
        }

        void refuse(String pointer, Wording why) {
            faults.add(ProblemEntry.ofPointer(pointer, why));
        }

        private Aspect aspect(String pointer, Criterion criterion, @Nullable String of) {
            var about = of == null && criterion == Criterion.INDUSTRY ? make : of;
            if (criterion.isOfSomething() != (about != null)) {
                refuse(
                        pointer + "/of",
                        criterion.isOfSomething()
                                ? new Wording("写明是什么。", "Say of what.")
                                : new Wording("这个条件不用写是什么。", "This criterion is of nothing in particular."));
            } else if (about != null && about.startsWith("indicator:") != (criterion == Criterion.INDICATOR)) {
                refuse(pointer + "/of", new Wording("与条件不合。", "This does not go with the criterion."));
            }
            var aspect = new Aspect(criterion, about);
            aspects.putIfAbsent(aspect, pointer);
            return aspect;
        }

        Limit limit(String pointer, SearchForm.Limit asked) {
            var aspect = aspect(pointer, asked.criterion(), asked.of());
            boolean oneOf = asked.oneOf() != null;
            boolean bound = asked.atMost() != null || asked.atLeast() != null;
            boolean ofCounties = asked.criterion() == Criterion.COUNTY;
            if (oneOf != ofCounties || bound == ofCounties) {
                refuse(
                        pointer,
                        ofCounties
                                ? new Wording("写明 oneOf：哪些县（市、区）。", "Say oneOf: which counties.")
                                : new Wording("写明 atMost 或 atLeast。", "Say atMost or atLeast."));
            }
            if (asked.atMost() != null && asked.atLeast() != null && asked.atMost() < asked.atLeast()) {
                refuse(pointer, new Wording("atMost 不小于 atLeast。", "atMost is not below atLeast."));
            }
            return new Limit(
                    aspect,
                    new Bound(asked.atMost(), asked.atLeast()),
                    asked.oneOf() == null ? Set.of() : Set.copyOf(asked.oneOf()));
        }

        Wish wish(String pointer, SearchForm.Wish asked) {
            var aspect = aspect(pointer, asked.criterion(), asked.of());
            var usual = Usual.of(asked.criterion()).worth();
            var points = asked.breakPoints() == null ? List.<ValueFunction.BreakPoint>of() : asked.breakPoints();
            if (asked.criterion() == Criterion.COUNTY) {
                refuse(pointer, new Wording("县（市、区）只作硬条件。", "A county is a hard limit only."));
            } else if (points.isEmpty() && usual == null) {
                refuse(pointer + "/breakPoints", new Wording("写明各值值多少。", "Say what values are worth."));
            } else if (!ValueFunction.isSound(points, asked.criterion().better())) {
                refuse(
                        pointer + "/breakPoints",
                        new Wording(
                                "断点按值从小到大，好的值不比差的值得分低。", "Break points rise, and a better value is not worth less."));
            }
            var worth = points.isEmpty() ? usual : new ValueFunction(points);
            return new Wish(aspect, asked.weight(), worth == null ? ValueFunction.of(0, 0, 1, 1) : worth);
        }
    }
}
