package dev.hatsugen.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Makes Lucene queries of terms and scopes. */
final class LuceneQueries {

    private static final int MAX_TERMS = 200;

    private LuceneQueries() {}

    /** Documents in the scope that hold any of the terms; the first {@value #MAX_TERMS} of them count. */
    static Query anyOf(String field, Map<String, Float> terms, Scope scope) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.entrySet().stream().limit(MAX_TERMS).forEach(term -> {
            Query query = new TermQuery(new Term(field, term.getKey()));
            any.add(new BoostQuery(query, term.getValue()), BooleanClause.Occur.SHOULD);
        });
        BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(any.build(), BooleanClause.Occur.MUST);
        Query filter = filter(scope);
        if (filter != null) {
            filtered.add(filter, BooleanClause.Occur.FILTER);
        }
        return filtered.build();
    }

    /** Documents in the scope that hold every bigram of each of {@code normalized}: all that hold them, and a few that do not. */
    static Query characters(Collection<String> normalized, Scope scope) {
        Set<String> bigrams = new HashSet<>();
        normalized.forEach(form -> bigrams.addAll(Analysis.terms(Fields.CHARACTERS, form)));
        return allOf(Fields.CHARACTERS, bigrams, scope);
    }

    /** Documents in the scope that hold the first {@value #MAX_TERMS} of the terms. */
    static Query allOf(String field, Collection<String> terms, Scope scope) {
        BooleanQuery.Builder all =
                new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.FILTER);
        terms.stream()
                .limit(MAX_TERMS)
                .map(term -> new TermQuery(new Term(field, term)))
                .forEach(term -> all.add(term, BooleanClause.Occur.FILTER));
        Query filter = filter(scope);
        if (filter != null) {
            all.add(filter, BooleanClause.Occur.FILTER);
        }
        return all.build();
    }

    /** The documents in the scope whose vector in {@code field}, or as their only sentence, is nearest; up to {@code limit} of both. */
    static Query nearest(String field, float[] vector, Scope scope, int limit) {
        byte[] levels = ByteVectors.of(vector);
        Query filter = filter(scope);
        return new BooleanQuery.Builder()
                .add(new KnnByteVectorQuery(field, levels, limit, filter), BooleanClause.Occur.SHOULD)
                .add(
                        new KnnByteVectorQuery(Fields.ONLY_SENTENCE_VECTOR, levels, limit, filter),
                        BooleanClause.Occur.SHOULD)
                .build();
    }

    /** Documents in the scope; null where it is everything. */
    static @Nullable Query filter(Scope scope) {
        BooleanQuery.Builder filter = new BooleanQuery.Builder();
        if (!scope.meetings().isEmpty()) {
            filter.add(in(Fields.MEETING, scope.meetings()), BooleanClause.Occur.FILTER);
        }
        if (!scope.participants().isEmpty()) {
            filter.add(in(Fields.PARTICIPANT, scope.participants()), BooleanClause.Occur.FILTER);
        }
        return scope.equals(Scope.ALL) ? null : filter.build();
    }

    private static Query in(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
