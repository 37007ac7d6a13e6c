package org.parkatlas.catalog.query;

/**
 * One object of a whole selection.
 *
 * @param sources what it is from in words: the clauses cited for it and its own documents; empty where nothing says so
 */
public record StreamedRow(FeatureRow feature, String sources) {}
