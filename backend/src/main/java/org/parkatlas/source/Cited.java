package org.parkatlas.source;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * What a document says, with the places that say so.
 *
 * @param stated  a target, project or measure; its members are those of the answer
 * @param sources every place that is cited for it
 */
public record Cited<T>(@JsonUnwrapped T stated, List<Citation> sources) {}
