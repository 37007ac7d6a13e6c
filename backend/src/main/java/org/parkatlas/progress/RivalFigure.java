package org.parkatlas.progress;

/**
 * What another clause says of the same thing.
 *
 * @param conflict id of the conflict in which the two are set side by side
 */
record RivalFigure(String conflict, String label, String documentId, String clauseId, String clause, String quote) {}
