/**
 * What members asked of the government, and which later words respond. {@link dev.hatsugen.requests.Requests} is the class
 * to open.
 *
 * <p>A response is paired with a request only on evidence that can be shown: rare words in both, or a mention of who asked. That
 * no response is on record never means that a request was refused.
 */
@NullMarked
package dev.hatsugen.requests;

import org.jspecify.annotations.NullMarked;
