/**
 * Settings come in here. Open {@link dev.hatsugen.config.Settings} first: each package has a small settings record of its own,
 * and this one fills them from the configuration file and the environment. Supplements of minutes are read here as well, as this
 * is the only package that uses YAML. Only the root package uses this one.
 */
@NullMarked
package dev.hatsugen.config;

import org.jspecify.annotations.NullMarked;
