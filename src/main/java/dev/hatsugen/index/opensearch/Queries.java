package dev.hatsugen.index.opensearch;

import dev.hatsugen.index.Fields;
import dev.hatsugen.index.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes queries of terms, vectors and scopes, in OpenSearch's JSON. */
final class Queries {

    /** As many count as do in Lucene in this process. */
    private static final int MAX_TERMS = 200;

    private Queries() {}

    /** Documents in the scope that hold any of the terms, by BM25. */
    static Map<String, Object> anyOf(String field, Map<String, Float> terms, Scope scope) {
        List<Map<String, Object>> any = terms.entrySet().stream()
                .limit(MAX_TERMS)
                .map(term -> term(field, Map.of("value", term.getKey(), "boost", term.getValue())))
                .toList();
        return bool(Map.of("must", bool(Map.of("should", any)), "filter", filter(scope)));
    }

    /** Documents in the scope that hold every term. */
    static Map<String, Object> allOf(String field, Set<String> terms, Scope scope) {
        List<Map<String, Object>> all = new ArrayList<>(filter(scope));
        terms.stream().limit(MAX_TERMS).map(term -> term(field, term)).forEach(all::add);
        return bool(Map.of("filter", all));
    }

    /** The {@code limit} documents in the scope whose vectors are nearest. */
    static Map<String, Object> nearest(String field, float[] vector, Scope scope, int limit) {
        Map<String, Object> near = scope.equals(Scope.ALL)
                ? Map.of("vector", vector, "k", limit)
                : Map.of("vector", vector, "k", limit, "filter", bool(Map.of("filter", filter(scope))));
        return Map.of("knn", Map.of(field, near));
    }

    /** Documents that hold the term. */
    static Map<String, Object> holding(String field, String term) {
        return bool(Map.of("filter", List.of(term(field, term))));
    }

    /** Documents whose field has one of the values. */
    static Map<String, Object> in(String field, Collection<String> values) {
        return Map.of("terms", Map.of(field, values));
    }

    /** Documents that have the field. */
    static Map<String, Object> having(String field) {
        return bool(Map.of("filter", List.of(Map.of("exists", Map.of("field", field)))));
    }

    private static List<Map<String, Object>> filter(Scope scope) {
        List<Map<String, Object>> filter = new ArrayList<>();
        if (!scope.meetings().isEmpty()) {
            filter.add(in(Fields.MEETING, scope.meetings()));
        }
        if (!scope.participants().isEmpty()) {
            filter.add(in(Fields.PARTICIPANT, scope.participants()));
        }
        return filter;
    }

    private static Map<String, Object> term(String field, Object term) {
        return Map.of("term", Map.of(field, term));
    }

    private static Map<String, Object> bool(Map<String, Object> clauses) {
        return Map.of("bool", clauses);
    }
}
