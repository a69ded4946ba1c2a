// Talking, drawing and photos: their script comes when it is first wanted.
const bringWays = (address) => import(address);
