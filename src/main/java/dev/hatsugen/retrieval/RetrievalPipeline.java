package dev.hatsugen.retrieval;

import dev.hatsugen.index.PassageIndex;
import dev.hatsugen.minutes.Passage;
import dev.hatsugen.question.ParsedQuestion;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.invocation.InvocationParameters;
import dev.langchain4j.model.input.PromptTemplate;
import dev.langchain4j.rag.AugmentationRequest;
import dev.langchain4j.rag.DefaultRetrievalAugmentor;
import dev.langchain4j.rag.RetrievalAugmentor;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.injector.DefaultContentInjector;
import dev.langchain4j.rag.query.Metadata;
import java.util.List;

/** The LangChain4j pipeline: a question that was read goes through the augmentor, and passages come out. */
public final class RetrievalPipeline {

    private final RetrievalAugmentor augmentor;
    private final PassageIndex index;

    /** @param prompt how passages are put around a question for a language model */
    public RetrievalPipeline(PassageIndex index, MinutesContentRetriever retriever, String prompt) {
        this.index = index;
        this.augmentor = DefaultRetrievalAugmentor.builder()
                .contentRetriever(retriever)
                .contentInjector(DefaultContentInjector.builder()
                        .promptTemplate(PromptTemplate.from(prompt))
                        .build())
                .executor(Runnable::run)
                .build();
    }

    /** Passages that may answer, best first; none where nobody in its scope said anything near it. */
    public List<ScoredPassage> find(ParsedQuestion reading) {
        if (reading.question().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        UserMessage question = UserMessage.from(reading.question());
        InvocationContext context = InvocationContext.builder()
                .invocationParameters(InvocationParameters.from(MinutesContentRetriever.READING, reading))
                .build();
        Metadata metadata = Metadata.builder()
                .chatMessage(question)
                .invocationContext(context)
                .build();
        return augmentor.augment(new AugmentationRequest(question, metadata)).contents().stream()
                .map(this::finding)
                .toList();
    }

    private ScoredPassage finding(Content content) {
        Passage passage = index.passage(
                String.valueOf(content.textSegment().metadata().getString(MinutesContentRetriever.PASSAGE)));
        Double evidence = content.textSegment().metadata().getDouble(MinutesContentRetriever.EVIDENCE);
        Double nearness = content.textSegment().metadata().getDouble(MinutesContentRetriever.NEARNESS);
        if (passage == null
                || evidence == null
                || nearness == null
                || !(content.metadata().get(ContentMetadata.SCORE) instanceof Double score)) {
            throw new IllegalStateException("a content that the minutes' retriever did not make");
        }
        return new ScoredPassage(passage, score, evidence, nearness);
    }
}
