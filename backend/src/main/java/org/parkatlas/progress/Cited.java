package org.parkatlas.progress;

import java.util.List;

import org.parkatlas.source.Citation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * What a plan promises, with the places that say so.
 *
 * @param stated  a target, policy or project; its members are those of the answer
 * @param sources every place that is cited for it
 */
record Cited<T>(@JsonUnwrapped T stated, List<Citation> sources) {}
