/** SMS and WhatsApp by Twilio, out and in. Nothing but Twilio's own client speaks to Twilio. */
@NullMarked
package org.heard.twilio;

import org.jspecify.annotations.NullMarked;
