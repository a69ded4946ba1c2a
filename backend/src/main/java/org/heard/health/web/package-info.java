/** Whoever watches the portal asks here: load balancers, Kubernetes, Prometheus. */
@NullMarked
package org.heard.health.web;

import org.jspecify.annotations.NullMarked;
