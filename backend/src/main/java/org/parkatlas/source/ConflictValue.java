package org.parkatlas.source;

/** What one clause says where several disagree. */
public record ConflictValue(String label, String documentId, String clauseId, String clause, String quote) {}
