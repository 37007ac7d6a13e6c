/** A search and its answer: asked again where another answer is to be had, weighed anew where it is not. */
import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from "vue";
import { useLoadable, type Loadable } from "@/api";
import { sitingApi, type SitingAnswer } from "@/api/siting";
import { useDataDesk } from "@/features/data";
import { formatQuery, formOf, keyOf, parseQuery, questionOf, type Query } from "./query";
import { ranked, type Ranked, type Weights } from "./ranking";

export interface Finder {
  readonly query: ShallowRef<Query>;
  readonly state: ShallowRef<Loadable<SitingAnswer | null>>;
  /** The last answer, while the next is on its way too. */
  readonly answer: ShallowRef<SitingAnswer | null>;
  readonly weights: ComputedRef<Weights>;
  readonly order: ComputedRef<readonly Ranked[]>;
  readonly reload: () => Promise<void>;
  /** Takes another search; the address follows. */
  readonly change: (query: Query) => void;
}

/**
 * @param asked     what of a search is asked for, where it is more than the search itself
 * @param including land that the answer is to hold whatever its place
 */
export function useFinder(
  search: () => string,
  plan: () => string | null,
  asked: (query: Query) => Query = (query) => query,
  including: () => readonly string[] = () => [],
): Finder {
  const desk = useDataDesk();
  const query = shallowRef(parseQuery(search()));
  const answer = shallowRef<SitingAnswer | null>(null);
  const question = computed(() =>
    [plan() ?? "", questionOf(asked(query.value)), ...including()].join(" "),
  );
  const { state, reload } = useLoadable(
    () => question.value,
    (_, signal) => {
      const of = plan();
      return of === null
        ? Promise.resolve(null)
        : sitingApi.search(formOf(asked(query.value), of, including()), signal);
    },
  );

  watch(state, (now) => {
    if (now.state === "ready") {
      answer.value = now.value;
    }
  });
  // the way back, or a link that was followed
  watch(search, (now) => {
    if (now !== formatQuery(query.value)) {
      query.value = parseQuery(now);
    }
  });

  const weights = computed<Weights>(
    () => new Map(query.value.wishes.map((wish) => [keyOf(wish, query.value.make), wish.weight])),
  );
  return {
    query,
    state,
    answer,
    weights,
    order: computed(() =>
      answer.value === null ? [] : ranked(answer.value.ranked, weights.value),
    ),
    reload,
    change: (next) => {
      query.value = next;
      desk.adjust({ part: "siting", view: "find", ids: [], search: formatQuery(next) });
    },
  };
}
