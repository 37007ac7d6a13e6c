package org.parkatlas.industry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.parkatlas.industry.ChainFirms.FirmPlace;
import org.parkatlas.industry.ChainPlace.Here;
import org.parkatlas.industry.ChainPlace.PlaceGap;
import org.parkatlas.source.Citation;

/**
 * Where a chain is to be filled, extended or strengthened (decision 19). Where a sentence has one of the words, that is
 * what counts; else one follows from the status of a link:
 *
 * <ul>
 *   <li>强链: firms are here, and the plan wants more of it;
 *   <li>补链: the plan wants to attract it, and nobody is here;
 *   <li>延链: the plan wants to cultivate it, nobody is here, and a link right before or behind is here.
 * </ul>
 */
final class GapRules {

    private GapRules() {}

    /** What a sentence calls by these words. */
    static List<ChainGap> stated(Citation source) {
        var quote = source.quote();
        return quote == null
                ? List.of()
                : Arrays.stream(ChainGap.Kind.values())
                        .filter(kind -> quote.contains(kind.word()))
                        .map(kind -> new ChainGap(kind, ChainGap.Basis.STATED, source))
                        .toList();
    }

    /** The gaps of each link of a chain, by its id; a link without any is not in the map. */
    static Map<String, List<ChainGap>> ofLinks(List<Chain.Link> links) {
        var beside = beside(links);
        var here = new HashSet<String>();
        links.stream().filter(GapRules::isHere).forEach(link -> here.add(link.id()));
        var gaps = new LinkedHashMap<String, List<ChainGap>>();
        for (var link : links) {
            var found = link.sources().stream()
                    .flatMap(source -> stated(source).stream())
                    .toList();
            if (found.isEmpty()) {
                found = inferred(link, here, beside.getOrDefault(link.id(), Set.of()));
            }
            if (!found.isEmpty()) {
                gaps.put(link.id(), found);
            }
        }
        return gaps;
    }

    private static List<ChainGap> inferred(Chain.Link link, Set<String> here, Set<String> beside) {
        if (here.contains(link.id())) {
            return link.modality().equals("states") ? List.of() : List.of(ChainGap.inferred(ChainGap.Kind.STRENGTHEN));
        }
        return switch (link.status()) {
            case "to_attract" -> List.of(ChainGap.inferred(ChainGap.Kind.FILL));
            case "to_cultivate" ->
                beside.stream().anyMatch(here::contains) ? List.of(ChainGap.inferred(ChainGap.Kind.EXTEND)) : List.of();
            default -> List.of();
        };
    }

    private static boolean isHere(Chain.Link link) {
        return link.status().equals("existing") || !link.enterpriseIds().isEmpty();
    }

    /** The parks and counties in which firms of the links are, each with the gaps that touch what is there. */
    static List<ChainPlace> places(List<Chain.Link> links, List<FirmPlace> firms) {
        var places = new LinkedHashMap<String, FirmPlace>();
        firms.forEach(firm -> places.putIfAbsent(firm.kind() + ":" + firm.id(), firm));
        var beside = beside(links);
        return places.values().stream()
                .map(place -> place(place, here(place, links, firms), links, beside))
                .filter(place -> !place.here().isEmpty())
                .toList();
    }

    private static List<Here> here(FirmPlace place, List<Chain.Link> links, List<FirmPlace> firms) {
        var inferred = new HashMap<String, Boolean>();
        firms.stream()
                .filter(firm -> firm.kind().equals(place.kind()) && firm.id().equals(place.id()))
                .forEach(firm -> inferred.put(firm.firm(), firm.inferred()));
        return links.stream()
                .map(link -> {
                    var ids = link.enterpriseIds().stream()
                            .filter(inferred::containsKey)
                            .toList();
                    return new Here(link.id(), ids, ids.stream().allMatch(id -> Boolean.TRUE.equals(inferred.get(id))));
                })
                .filter(link -> !link.enterpriseIds().isEmpty())
                .toList();
    }

    private static ChainPlace place(
            FirmPlace place, List<Here> here, List<Chain.Link> links, Map<String, Set<String>> beside) {
        var ids = here.stream().map(Here::linkId).toList();
        var gaps = links.stream()
                .flatMap(link -> link.gaps().stream()
                        .filter(gap -> touches(gap, link, ids, beside))
                        .map(gap -> new PlaceGap(link.id(), gap.kind(), gap.basis())))
                .toList();
        return new ChainPlace(place.kind(), place.id(), place.name(), place.english(), here, gaps);
    }

    private static boolean touches(ChainGap gap, Chain.Link link, List<String> here, Map<String, Set<String>> beside) {
        return gap.kind() == ChainGap.Kind.STRENGTHEN
                ? here.contains(link.id())
                : !here.contains(link.id())
                        && beside.getOrDefault(link.id(), Set.of()).stream().anyMatch(here::contains);
    }

    /** The links right before and right behind each. */
    private static Map<String, Set<String>> beside(List<Chain.Link> links) {
        var beside = new HashMap<String, Set<String>>();
        for (var link : links) {
            for (var next : link.nextIds()) {
                beside.computeIfAbsent(link.id(), id -> new HashSet<>()).add(next);
                beside.computeIfAbsent(next, id -> new HashSet<>()).add(link.id());
            }
        }
        return beside;
    }
}
