package dev.hatsugen.index;

import dev.hatsugen.minutes.Corpus;
import dev.hatsugen.minutes.Meeting;
import dev.hatsugen.minutes.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The passages of a corpus in the order of the record, and the documents of each. */
final class PassageTable {

    private static final int NONE = -1;

    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<Passage>> byMeeting = new HashMap<>();

    /** The place of each document's passage. */
    private final int[] ofDocument;

    PassageTable(Corpus corpus, IndexReader reader) throws IOException {
        for (Meeting meeting : corpus.meetings()) {
            List<Passage> own = IndexedPassages.of(meeting);
            for (Passage passage : own) {
                places.put(passage.id(), passages.size());
                passages.add(passage);
            }
            byMeeting.put(meeting.key(), own);
        }
        this.ofDocument = new int[reader.maxDoc()];
        Arrays.fill(ofDocument, NONE);
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms ids = leaf.reader().terms(Fields.PASSAGE);
            if (ids != null) {
                read(ids.iterator(), leaf.docBase);
            }
        }
    }

    private void read(TermsEnum ids, int base) throws IOException {
        PostingsEnum documents = null;
        for (BytesRef id = ids.next(); id != null; id = ids.next()) {
            int place = places.getOrDefault(id.utf8ToString(), NONE);
            documents = ids.postings(documents, PostingsEnum.NONE);
            for (int at = documents.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = documents.nextDoc()) {
                ofDocument[base + at] = place;
            }
        }
    }

    /** All of them, oldest meeting first. */
    List<Passage> all() {
        return Collections.unmodifiableList(passages);
    }

    List<Passage> of(Meeting meeting) {
        return byMeeting.getOrDefault(meeting.key(), List.of());
    }

    @Nullable
    Passage byId(String id) {
        Integer place = places.get(id);
        return place == null ? null : passages.get(place);
    }

    /** @throws IllegalStateException if the corpus lacks the document's passage */
    Passage ofDocument(int document) {
        return passages.get(place(document));
    }

    private int place(int document) {
        if (ofDocument[document] == NONE) {
            throw new IllegalStateException("the index holds a passage that the corpus lacks");
        }
        return ofDocument[document];
    }

    /** The passages of {@code documents}, each once, in the order of the record. */
    Stream<Passage> ofDocuments(IntStream documents) {
        return documents.map(this::place).sorted().distinct().mapToObj(passages::get);
    }

    /** {@code some} of the passages, each once, in the order of the record. */
    Stream<Passage> inOrder(Stream<Passage> some) {
        return some.mapToInt(passage -> places.getOrDefault(passage.id(), NONE))
                .filter(place -> place != NONE)
                .sorted()
                .distinct()
                .mapToObj(passages::get);
    }
}
